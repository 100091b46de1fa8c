/** The walls between folders are only as good as the rules that hold them: each forbidden import must be caught. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { packageBin } from './package-bin.ts';
import { root } from './root.ts';

const FORBIDDEN: [file: string, imported: string][] = [
  ['core/a.ts', '../worker/store/records.ts'],
  ['core/read/b.ts', '../../widget/index.ts'],
  ['core/c.ts', 'node:fs'],
  ['core/d.ts', 'lit'],
  ['core/e.ts', '../tools/root.ts'],
  ['widget/a.ts', '../worker/public/app.ts'],
  ['widget/b.ts', '../extension/stored.ts'],
  ['widget/c.ts', 'webextension-polyfill'],
  ['extension/a.ts', '../worker/public/app.ts'],
  ['extension/b.ts', '../widget/hive-finder.ts'],
  ['worker/public/a.ts', '../../widget/index.ts'],
  ['worker/b.ts', 'lit'],
];

const ALLOWED: [file: string, imported: string][] = [
  ['core/y.ts', './read/record.ts'],
  ['core/z.ts', 'fuse.js'],
  ['core/z.test.ts', 'node:test'],
  ['widget/y.ts', '../core/hsds.ts'],
  ['widget/z.ts', 'lit'],
  ['extension/y.ts', '../widget/index.ts'],
  ['extension/z.ts', '../widget/define.ts'],
  ['worker/sync/z.ts', '../../core/hsds.ts'],
];

let found: { category: string; file: string }[];
let folder: string;

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'hive-walls-'));
  const { vcs: _, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  write('biome.json', JSON.stringify(rules));
  for (const [file, imported] of [...FORBIDDEN, ...ALLOWED]) write(file, `export { x } from '${imported}';\n`);
  write('core/round-1.ts', "import { b } from './round-2.ts';\nexport const a = (): number => b();\n");
  write('core/round-2.ts', "import { a } from './round-1.ts';\nexport const b = (): number => a();\n");
  const words = ['lint', '--reporter=json', '--max-diagnostics=none'];
  const done = spawnSync(process.execPath, [packageBin('@biomejs/biome'), ...words], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(done.stdout) as { diagnostics: { category: string; location: { path: string | { file: string } } }[] };
  found = diagnostics.map(({ category, location }) => ({
    category,
    file: typeof location.path === 'string' ? location.path : location.path.file,
  }));
});

after(() => rmSync(folder, { recursive: true, force: true }));

const caught = (file: string, rule: string): boolean => found.some((one) => one.file === file && one.category.endsWith(rule));

for (const [file, imported] of FORBIDDEN)
  test(`${file} may not import ${imported}`, () => assert.ok(caught(file, 'noRestrictedImports'), JSON.stringify(found)));

for (const [file, imported] of ALLOWED)
  test(`${file} may import ${imported}`, () => assert.ok(!caught(file, 'noRestrictedImports'), JSON.stringify(found)));

test('an import cycle is caught', () => assert.ok(caught('core/round-1.ts', 'noImportCycles'), JSON.stringify(found)));
