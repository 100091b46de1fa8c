import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { turnedDown } from './turned-down.ts';

const down = (text: string): string => {
  const words = text.split(' ');
  return turnedDown(words)
    .down.map((i) => words[i])
    .join(' ');
};

for (const [text, words] of [
  ['food bank but not church', 'church'],
  ['not a food bank', 'food bank'],
  ['anything but football for my son', 'football'],
  ['exercise other than swimming near po4', 'swimming'],
  ['my child is not eating', ''],
  ['im not a citizen', ''],
  ['nothing but trouble', ''],
  ['i do not want to lose my flat', ''],
  ['clubs except', ''],
] as const)
  test(`“${text}” turns down “${words}”`, () => assert.equal(down(text), words));

test('no word is both wanted and turned down, whatever is said', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('but', 'not', 'a', 'except', 'for', 'other', 'than', 'food', 'and')), (words) => {
      const { turning, down } = turnedDown(words);
      assert.equal(new Set([...turning, ...down]).size, turning.length + down.length);
    }),
  );
});
