import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packWeights, type TermWeight, TermWeights } from './term-weights.ts';

const NEEDS = ['debt-advice', 'food-bank', 'gp'];
const weights = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.uniqueArray(fc.record({ need: fc.nat(2), weight: fc.double({ min: 0.01, max: 9, noNaN: true }) }), { selector: ({ need }) => need }),
);

test('weights are read back as they were packed, to half a step, and the largest cut', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const all = new Map<string, TermWeight[]>(Object.entries(given));
      const read = new TermWeights(packWeights(NEEDS, all, 'x'));
      const most = read.head.step * 15;
      for (const [term, list] of all) {
        const sums = new Float32Array(NEEDS.length);
        assert.equal(read.addTo(sums, term, 1), list.length);
        for (const { need, weight } of list) {
          const near = Math.min(weight, most);
          assert.ok(Math.abs(sums[need]! - near) <= read.head.step + 1e-6, `${term}: ${weight} became ${sums[need]}`);
        }
      }
      assert.equal(read.addTo(new Float32Array(3), 'Unheard', 1), 0);
    }),
  );
});

test('damaged bytes are an error, not a wrong answer', () => {
  assert.throws(() => new TermWeights(packWeights(NEEDS, new Map(), 'x').subarray(0, 20)), RangeError);
});
