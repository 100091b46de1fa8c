import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import { Lexicon } from '../core/need/lexicon.ts';
import { packLexicon } from '../core/need/lexicon-file.ts';
import { phraseWords } from '../core/need/phrase-words.ts';
import { TermWeights } from '../core/need/term-weights.ts';
import { packedEnglish, questionWeights, serviceWeights } from './learnt.ts';
import { lexiconHash } from './lexicon-hash.ts';

const asked = (text: string) => phraseWords(text).map(({ term }) => ({ said: term, terms: [term] }));
const english = new Lexicon(packedEnglish());
const first = (text: string): string | undefined => english.read(asked(text))[0]?.id;

test('what is published was learnt from the lexicon as it is now (else: npm run learn:needs)', () => {
  assert.equal(new TermWeights(questionWeights()).head.lexicon, lexiconHash());
  assert.equal(serviceWeights().head.lexicon, lexiconHash());
});

test('plain names of services are read as what they are', () => {
  for (const [text, need] of [
    ['falls prevention', 'falls'],
    ['bereavement support', 'bereavement'],
    ['food bank', 'food-bank'],
    ['bailiffs at the door', 'debt-advice'],
    ['sexual health clinic', 'sexual-health'],
  ] as const)
    assert.equal(first(text), need, text);
});

test('what looks like a need and is not rules it out', () => {
  const { id, not } = ENGLISH.find((need) => need.id === 'money-guidance')!;
  assert.ok(!english.read(asked(not![0]!)).some((need) => need.id === id), not![0]);
});

test('an area’s own words count beside what was learnt', () => {
  const own = ENGLISH.map((need) => (need.id === 'food-bank' ? { ...need, says: [...need.says, 'the wibble shop'] } : need));
  const area = new Lexicon(packLexicon(own, 'en', { learnt: { weights: questionWeights(), from: ENGLISH } }));
  assert.equal(area.read(asked('wibble shop'))[0]?.id, 'food-bank');
  assert.notEqual(first('wibble shop'), 'food-bank');
});
