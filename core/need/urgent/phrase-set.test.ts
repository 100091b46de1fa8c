import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedWords } from './fold.ts';
import { PhraseSet } from './phrase-set.ts';

function meets(phrase: string, text: string, slips: string[] = []): boolean {
  const set = new PhraseSet(slips);
  set.add('it', phrase);
  return set.meet(set.tokensOf(foldedWords(text))).length > 0;
}

test('words follow each other with the gap that their sign allows', () => {
  assert.ok(meets('took tablets', 'took all my tablets'));
  assert.ok(!meets('took tablets', 'took all of my tablets'));
  assert.ok(meets('took ~ tablets', 'took all of my mum’s tablets'));
  assert.ok(meets('fire+door', 'a fire door'));
  assert.ok(!meets('fire+door', 'a fire at the door'));
  assert.ok(!meets('took tablets', 'tablets took'));
});

test('both sides of & are met in either order, by different words', () => {
  assert.ok(meets('gas & smell*', 'smelling gas') && meets('gas & smell*', 'gas smells'));
  assert.ok(!meets('gas & gas', 'gas'));
});

test('beginnings, inflections, runs, numbers, slips', () => {
  assert.ok(meets('strangl*', 'strangling'));
  assert.ok(meets('hit me', 'hits me'));
  assert.ok(meets('scared|afraid go_home', 'scared to go home'));
  assert.ok(!meets('scared go_home', 'scared to go to a home'));
  assert.ok(meets('took # pills', 'took 20 pills') && !meets('took # pills', 'took 2 pills'));
  assert.ok(meets('suicide', 'sucide', ['suicide']) && !meets('suicide', 'decide', ['suicide']));
});

test('each Chinese character is a word, and side by side when written so', () => {
  assert.ok(meets('自杀|殺', '我想自殺'));
  assert.ok(!meets('自杀', '自己杀'));
});
