import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';

/** Starts a child of its own, that holds the same output open, and would live for ever. */
const SCRIPT = `
  const live = 'setInterval(() => {}, 1000)';
  require('node:child_process').spawn(process.execPath, ['-e', live], { stdio: 'inherit' });
  console.log('started');
  setInterval(() => {}, 1000);
`;

test('when the starter is gone, the script goes, and what it started', {
  skip: process.platform === 'win32',
  timeout: 20_000,
}, async () => {
  const leash = spawn(process.execPath, [join(root, 'tools/start/leash.ts'), '-e', SCRIPT], { detached: true });
  await once(leash.stdout, 'data');
  leash.stdin.end();
  // Closed only when nobody holds the output any more.
  await once(leash, 'close');
  assert.notEqual(leash.exitCode, 0);
});

test('a script that ends by itself ends the leash with its code', async () => {
  const leash = spawn(process.execPath, [join(root, 'tools/start/leash.ts'), '-e', 'process.exit(7)']);
  const [code] = (await once(leash, 'exit')) as [number];
  assert.equal(code, 7);
});
