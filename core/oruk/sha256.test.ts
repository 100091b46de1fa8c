import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from './sha256.ts';

test('hashes as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      assert.equal(Buffer.from(sha256(text)).toString('hex'), createHash('sha256').update(text).digest('hex'));
    }),
  );
  for (const length of [55, 56, 63, 64, 119, 120, 1000])
    assert.equal(
      Buffer.from(sha256('x'.repeat(length))).toString('hex'),
      createHash('sha256').update('x'.repeat(length)).digest('hex'),
      `${length}`,
    );
});
