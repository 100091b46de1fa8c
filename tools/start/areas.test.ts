import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArea } from './areas.ts';

test('a word in braces at the start of an address becomes what it stands for, and only there', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hive-area-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a.json');
  const urls = ['{feeds}/council', 'https://example.org/{feeds}', '{other}/x'];
  writeFileSync(path, JSON.stringify({ id: 'a', name: 'A', sources: urls.map((url, at) => ({ id: `s${at}`, url })) }));
  const read = readArea(path, { feeds: 'http://127.0.0.1:8790' }).sources.map(({ url }) => url);
  assert.deepEqual(read, ['http://127.0.0.1:8790/council', 'https://example.org/{feeds}', '{other}/x']);
});
