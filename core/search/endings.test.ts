import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stemsWhenFinished, stemsWithoutSlip } from './endings.ts';
import { stem } from './words.ts';

for (const word of ['swimming', 'fishing', 'countries', 'worried', 'evicted', 'organisation'])
  test(`“${word}” is known by its stem while it is typed, from the first letter of its ending`, () => {
    const ending = /(?:isation|ing|ies|ied|ed)$/.exec(word)!.index;
    for (let typed = ending + 1; typed < word.length; typed++) {
      const begun = word.slice(0, typed);
      assert.ok([begun, ...stemsWhenFinished(begun)].includes(stem(word)), begun);
    }
  });

for (const [wrong, right] of ['lookign looking', 'drumimng drumming', 'hittng hitting', 'cyclieng cycling'].map((pair) => pair.split(' ')))
  test(`“${wrong}” has the stem of “${right}”`, () => assert.ok(stemsWithoutSlip(wrong!).includes(stem(right!))));

test('words without such an ending have no other stems', () => {
  assert.deepEqual(stemsWithoutSlip('debt'), []);
  assert.deepEqual(stemsWithoutSlip('king'), []);
  assert.deepEqual(stemsWhenFinished('ha'), []);
});

test('any word is answered', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      for (const root of [...stemsWhenFinished(word), ...stemsWithoutSlip(word)]) assert.ok(root.length > 0);
    }),
  );
});
