import assert from 'node:assert/strict';
import test from 'node:test';
import { alone } from './lexicon/en/alone.ts';
import { ENGLISH } from './lexicon/en.ts';
import { Lexicon } from './lexicon.ts';
import { packLexicon } from './lexicon-file.ts';
import { phraseWords } from './phrase-words.ts';

const lexicon = new Lexicon(packLexicon(ENGLISH, 'en'));
const read = (text: string): string[] =>
  lexicon.read(phraseWords(text).map(({ term }) => ({ said: term, terms: [term] }))).map(({ id }) => id);

test('each text that is all that was said means its needs, in their order', () => {
  for (const [text, ids] of alone) assert.deepEqual(read(text).slice(0, ids.length), ids, text);
});

test('the order of the words is kept', () => {
  assert.equal(read('care home')[0], 'care-homes');
  assert.equal(read('home care')[0], 'care-at-home');
});

test('within a sentence the words say what they say there', () => {
  assert.notEqual(read('my baby has been coughing blood all night')[0], 'baby-toddler-groups');
});

test('every need that is named is in the lexicon', () => {
  const ids = new Set(ENGLISH.map(({ id }) => id));
  for (const [text, named] of alone) for (const id of named) assert.ok(ids.has(id), `${text}: ${id}`);
});
