import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from './root.ts';

test('every test that docs/malformations.md names is there', () => {
  const rows = readFileSync(join(root, 'docs/malformations.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!what is wrong)/.test(line));
  assert.ok(rows.length >= 20);
  for (const row of rows) {
    const proofs = row.split(' | ').at(-1) ?? '';
    const files = [...proofs.matchAll(/`([^`]+\.test\.ts)`: ((?:“[^”]+”(?: · )?)+)/g)];
    assert.ok(files.length > 0, `Nothing proves: ${row.slice(0, 80)}`);
    for (const [, file = '', names = ''] of files) {
      const source = readFileSync(join(root, file), 'utf8');
      for (const [, name] of names.matchAll(/“([^”]+)”/g)) assert.ok(source.includes(`test('${name}'`), `${file} has no test “${name}”`);
    }
  }
});
