import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DecodedLists } from './decoded-lists.ts';

test('whatever was read before, a list is what it is', () => {
  const asked = fc.array(fc.nat(9), { maxLength: 60 });
  fc.assert(
    fc.property(asked, (keys) => {
      const lists = new DecodedLists(500);
      for (const key of keys) {
        const expected = Array.from({ length: key * 50 + 1 }, (_, i) => key * 1000 + i);
        const start = lists.start(key, expected.length, (into, at) => into.set(expected, at));
        assert.deepEqual([...lists.values.subarray(start, start + expected.length)], expected);
      }
    }),
  );
});
