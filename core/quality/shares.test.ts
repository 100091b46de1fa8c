import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { percentages } from './shares.ts';

test('percentages add up to 100, and none is a whole one away from its share', () => {
  assert.deepEqual(percentages([155, 45, 45, 0]), [63, 19, 18, 0]);
  assert.deepEqual(percentages([0, 0]), [0, 0]);
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const shares = percentages(parts);
      assert.equal(
        shares.reduce((sum, share) => sum + share, 0),
        total === 0 ? 0 : 100,
      );
      for (const [i, share] of shares.entries()) if (total > 0) assert.ok(Math.abs(share - (100 * parts[i]!) / total) < 1);
    }),
  );
});
