import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { onlyOne } from './only-one.ts';

test('a folder that a living process has is taken; one left by a dead process is free', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hive-one-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'process'), String(process.ppid));
  assert.deepEqual(onlyOne(folder), { taken: process.ppid });
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(folder, 'process'), String(pid));
  const held = onlyOne(folder);
  assert.ok('close' in held);
  held.close();
  assert.ok('close' in onlyOne(folder));
});
