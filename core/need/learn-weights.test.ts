import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../search/words.ts';
import { learnWeights, QUESTIONS } from './learn-weights.ts';
import { learntEvidence } from './learnt-evidence.ts';
import { readLearnt } from './learnt-reading.ts';
import type { Need } from './need.ts';
import { packWeights, TermWeights } from './term-weights.ts';

const need = (id: string, says: string[], offers: string[], not: string[] = []): Need => ({
  id,
  name: id,
  advice: '',
  says,
  staff: [],
  offers,
  not,
  related: [],
  terms: [],
});
const NEEDS = [
  need('debt-advice', ['bailiffs at the door', 'owe money', 'red letters', 'behind with payments'], ['creditors', 'repayment plan']),
  need('food-bank', ['nothing to eat', 'empty cupboards', 'no money for food'], ['emergency food parcels'], ['food hygiene']),
  need('toddler-group', ['bored toddler', 'meet other mums', 'stay and play'], ['messy play', 'sing and rhyme']),
];
const LESSON = { ...QUESTIONS, keep: 200 };
const SAMPLES = {
  asks: [{ needs: ['debt-advice', 'food-bank'], text: 'they shut my gas off and the fridge is bare' }],
  offers: [{ needs: ['toddler-group'], text: 'The Treehouse. Paint, puddles and a cuppa for whoever brings you.' }],
};
const learnt = new TermWeights(
  packWeights(
    NEEDS.map(({ id }) => id),
    learnWeights(NEEDS, LESSON, SAMPLES),
    'x',
  ),
);
const meant = (question: string, open = false): string[] => {
  const words = question.split(' ');
  const asked = words.map((said, i) => ({ said, terms: [stem(said)], open: open && i === words.length - 1 }));
  return readLearnt(learnt, asked, 8, 0.1).map(({ need: at }) => learnt.head.needs[at]!);
};

test('words in another order and company than in any phrase still tell the need', () => {
  assert.equal(meant('letters from bailiffs')[0], 'debt-advice');
  assert.equal(meant('cupboards empty eat')[0], 'food-bank');
});

test('a word that is being typed tells what it may become, by what was said before it', () => {
  assert.equal(meant('bail', true)[0], 'debt-advice');
  assert.equal(meant('bored tod', true)[0], 'toddler-group');
});

test('what nobody said tells nothing, and a number alone tells nothing', () => {
  assert.deepEqual(meant('zebra'), []);
  assert.deepEqual(meant('84'), []);
});

test('a provider’s text is taken whole', () => {
  const sure = learntEvidence(learnt, [
    { text: 'The Hatch', field: 1.2 },
    { text: 'Parcels for people in an emergency whose cupboards are bare. We ring creditors too.', field: 1 },
  ]);
  assert.equal(learnt.head.needs[sure.indexOf(Math.max(...sure))], 'food-bank');
});

test('whole texts teach words that no phrase has, the first need of several the most', () => {
  assert.deepEqual(meant('gas shut fridge').slice(0, 2), ['debt-advice', 'food-bank']);
  assert.equal(meant('puddles')[0], 'toddler-group');
});

test('a sample of a need that is not there is no sample', () => {
  const asks = [{ needs: ['mending'], text: 'my kettle broke' }];
  assert.throws(() => learnWeights(NEEDS, LESSON, { asks, offers: [] }), /mending/);
});

test('the same lexicon gives the same weights, and no more are kept than asked for', () => {
  const [once, again] = [learnWeights(NEEDS, LESSON), learnWeights(NEEDS, LESSON)];
  assert.deepEqual([...once], [...again]);
  const few = learnWeights(NEEDS, { ...LESSON, keep: 10 });
  assert.ok([...few.values()].flat().length <= 10);
});
