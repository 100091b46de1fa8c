import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePostcode, readings } from './postcode.ts';

const cases: [string, string, string][] = [
  ['PO4 8AB', 'full', 'PO4 8AB'],
  ['po48ab', 'full', 'PO4 8AB'],
  ['  so14   2aq ', 'full', 'SO14 2AQ'],
  ['w1a1aa', 'full', 'W1A 1AA'],
  ['EC1A 1BB', 'full', 'EC1A 1BB'],
  ['p o 4', 'district', 'PO4'],
  ['so14', 'district', 'SO14'],
  ['s014 2aq', 'full', 'SO14 2AQ'],
  ['p04 8ab', 'full', 'PO4 8AB'],
  ['po4 oab', 'full', 'PO4 0AB'],
  ['po4 8', 'sector', 'PO4 8'],
  ['po4 8a', 'sector', 'PO4 8'],
  ['po48', 'district', 'PO48'],
  ['po121', 'sector', 'PO12 1'],
  ['po', 'area', 'PO'],
  ['m1', 'district', 'M1'],
  ['hello', 'none', ''],
  ['', 'none', ''],
  ['1234', 'none', ''],
  ['PO4 8CK', 'none', ''],
];

for (const [typed, precision, text] of cases) {
  test(`reads “${typed}” as ${precision} ${text}`, () => {
    const postcode = parsePostcode(typed);
    if (precision === 'none') assert.equal(postcode, undefined);
    else assert.deepEqual([postcode?.precision, postcode?.text], [precision, text]);
  });
}

test('half a postcode without a space keeps both meanings', () => {
  assert.deepEqual(
    readings('po48').map((postcode) => postcode.text),
    ['PO48', 'PO4 8'],
  );
});

test('any spacing and case of a full postcode reads the same', () => {
  const outward = fc.constantFrom('PO4', 'SO14', 'M1', 'W1A', 'EC1A', 'B33', 'CR2', 'DN55');
  fc.assert(
    fc.property(
      outward,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('AA', 'XY', 'ZD'),
      fc.boolean(),
      fc.nat(3),
      (out, digit, end, lower, gap) => {
        const typed = `${out}${' '.repeat(gap)}${digit}${end}`;
        assert.equal(parsePostcode(lower ? typed.toLowerCase() : typed)?.text, `${out} ${digit}${end}`);
      },
    ),
  );
});

test('never throws, and what it gives reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[a-zA-Z0-9 ]{0,9}$/)), (typed) => {
      for (const postcode of readings(typed)) assert.ok(readings(postcode.text).some((again) => again.text === postcode.text));
    }),
  );
});
