import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TermIndex } from '../snapshot/term-index.ts';
import { TermIndexWriter } from '../snapshot/term-index-writer.ts';
import { editDistance } from './edit-distance.ts';
import { Speller } from './spelling.ts';

const writer = new TermIndexWriter();
for (const term of 'debt benefit anxiety diabet volunteer pregnant counsel library dentist autism housing money'.split(' '))
  writer.add(0, term, term);
const speller = new Speller([], [new TermIndex(writer.finish(1), 1)]);

for (const [wrong, right] of [
  'benifit benefit',
  'anxeity anxiety',
  'diabetis diabet',
  'volanteer volunteer',
  'pregnent pregnant',
  'libary library',
  'dentsit dentist',
].map((pair) => pair.split(' ') as [string, string]))
  test(`“${wrong}” is taken for “${right}”`, () => assert.equal(speller.repair(wrong)[0]?.term, right));

test('an ending that is misspelt does not hide the word: the index knows its stem', () => {
  assert.equal(speller.repair('volunteerign')[0]?.term, 'volunteer');
  assert.equal(speller.repair('counselilng')[0]?.term, 'counsel');
});

test('a short or strange word is left alone', () => {
  assert.deepEqual(speller.repair('cat'), []);
  assert.deepEqual(speller.repair('xylophone'), []);
  // A town, two letters from “money”.
  assert.deepEqual(speller.repair('morley'), []);
});

test('the distance is that of the textbook, up to its limit', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      assert.equal(editDistance(a, b, 9), editDistance(b, a, 9));
      assert.equal(editDistance(a, b, 1) <= 1, editDistance(a, b, 9) <= 1);
      assert.equal(editDistance(a, a, 2), 0);
    }),
  );
});
