import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedSentences } from './fold.ts';
import { PhraseSet } from './phrase-set.ts';

function meets(phrase: string, text: string, slips: string[] = []): boolean {
  const set = new PhraseSet(slips);
  set.add('it', phrase);
  const { words, sentences } = foldedSentences(text);
  return set.meet(set.tokensOf(words), sentences).length > 0;
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

test('a phrase stands in one sentence', () => {
  assert.ok(meets('husband hit', 'my husband, he hit me') && meets('hit & husband', 'hit again, my husband'));
  assert.ok(
    !meets('husband hit', 'I have no husband. Hit a lamp post.') && !meets('hit & husband', 'My husband rang! Somebody hit the car.'),
  );
});

test('words that are written as one stand where the first and the last of them do', () => {
  assert.ok(meets('with_him+now', 'with him now') && meets('am+with_him', 'i am with him'));
});

test('a child’s age and a year are known from other numbers', () => {
  for (const age of ['13', '13yo', '15F', 'nine']) assert.ok(meets('im+#age', `im ${age}`), age);
  assert.ok(!meets('im+#age', 'im 45') && !meets('im+#age', 'im 2'));
  assert.ok(meets('in+#year', 'in 1998') && !meets('in+#year', 'in 19980'));
});
