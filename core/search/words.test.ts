import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stem, termsOf, wordsOf } from './words.ts';

const SAME = [
  'bill bills',
  'bailiff bailiffs',
  'house housing houses',
  'care caring cared',
  'worry worries worried',
  'evict evicted evicting',
  'run running',
  'bus buses',
  'class classes',
  'organise organize organised',
  'family families',
  'baby babies',
  'plan planning planned',
  'cope coping',
];
const APART = ['care car', 'mass mas', 'bus but', 'hope hop', 'ted ting'];

for (const group of SAME) test(`one word: ${group}`, () => assert.equal(new Set(group.split(' ').map(stem)).size, 1));
for (const group of APART) test(`different words: ${group}`, () => assert.equal(new Set(group.split(' ').map(stem)).size, 2));

test('apostrophes, accents and capitals make no difference', () => {
  assert.deepEqual(wordsOf("Can’t CAFÉ o'clock"), ['cant', 'cafe', 'oclock']);
});

test('Chinese is read by pairs of characters', () => {
  assert.deepEqual(wordsOf('找心理医生'), ['找心', '心理', '理医', '医生']);
});

test('any text gives terms that are stems of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const [term, word] of termsOf(text)) assert.equal(stem(word), term);
    }),
  );
});
