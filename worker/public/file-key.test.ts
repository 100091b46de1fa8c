import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentTypeOf, isFilePath } from './file-key.ts';

test('the files of a manifest may be read', () => {
  for (const path of [
    'segments/s1/first.bin',
    'segments/0a1b2c/rest-9f.bin',
    'segments/s1/ids',
    'segments/s1/records/0',
    'places/ab12.bin',
  ])
    assert.equal(isFilePath(path), true, path);
});

test('nothing else may', () => {
  for (const path of [
    '',
    'manifest.json',
    'segments',
    'segments/',
    'segments/../manifest.json',
    'segments/s1/../../x',
    'segments/s1/.hidden',
    'segments/s1/first.bin.br',
    'segments/s1/records/0.br',
    'segments/s1/origins/0',
    'segments/s1/origins',
    'segments/s1/records/0/1',
    'segments//first.bin',
    'segments/s1/a%2fb',
    'segments/s1/a\\b',
    'segments/s1/first.bin\n',
    'services/abc',
    `segments/s1/${'a'.repeat(200)}`,
  ])
    assert.equal(isFilePath(path), false, path);
});

test('no path that passes can climb or is empty in between', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '1', '-', '%', '\\', 'br', 'segments/', 'places/') }), (path) => {
      if (!isFilePath(path)) return;
      assert.ok(path.split('/').every((part) => part !== '' && !part.startsWith('.')));
      assert.ok(!path.includes('..') && !path.includes('%') && !path.includes('\\'));
    }),
    { numRuns: 2000 },
  );
});

test('records are JSON, indexes are bytes', () => {
  assert.match(contentTypeOf('segments/s1/records/12'), /^application\/json/);
  assert.match(contentTypeOf('segments/s1/words.json'), /^application\/json/);
  assert.equal(contentTypeOf('segments/s1/first.bin'), 'application/octet-stream');
  assert.equal(contentTypeOf('places/ab'), 'application/octet-stream');
});
