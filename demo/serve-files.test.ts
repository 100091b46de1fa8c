import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Listening } from './listen.ts';
import { startFiles } from './serve-files.ts';

let folder = '';
let files: Listening;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await writeFile(join(folder, 'a list.csv'), 'name\nOne\n');
  await symlink('/etc/hostname', join(folder, 'out.txt'));
  files = await startFiles(folder, 0);
});
after(async () => {
  await files.close();
  await rm(folder, { recursive: true });
});

test('serves a file with its type and a tag, and nothing when it is held already', async () => {
  const first = await fetch(`${files.url}/a%20list.csv`);
  assert.equal(await first.text(), 'name\nOne\n');
  assert.equal(first.headers.get('content-type'), 'text/csv');
  const again = await fetch(`${files.url}/a%20list.csv`, { headers: { 'if-none-match': `W/${first.headers.get('etag')}` } });
  assert.equal(again.status, 304);
});

test('serves nothing outside the folder', async () => {
  for (const path of ['/../etc/hostname', '/..%2f..%2fetc%2fhostname', '/out.txt', '/', '/%E0%A4%A', '/absent.csv']) {
    assert.equal((await fetch(files.url + path)).status, 404, path);
  }
});
