import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonChunks } from './json-chunks.ts';

test('all rows come back in order, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (rows) => {
      const back = jsonChunks(rows).flatMap((chunk) => JSON.parse(chunk) as unknown[]);
      assert.deepEqual(back, JSON.parse(JSON.stringify(rows)));
    }),
  );
});

test('many rows are split, so that none is too long for a parameter', () => {
  const chunks = jsonChunks(Array.from({ length: 50 }, () => 'x'.repeat(100_000)));
  assert.ok(chunks.length > 1);
  for (const chunk of chunks) assert.ok(chunk.length < 700_000);
});

test('no rows, no statement', () => {
  assert.deepEqual(jsonChunks([]), []);
});
