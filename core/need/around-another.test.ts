import assert from 'node:assert/strict';
import test from 'node:test';
import { withThoseAround } from './around-another.ts';
import { ENGLISH } from './lexicon/en.ts';
import { Lexicon, type MeantNeed } from './lexicon.ts';
import { packLexicon } from './lexicon-file.ts';

const lexicon = new Lexicon(packLexicon(ENGLISH, 'en'));
const meant = (id: string, weight: number): MeantNeed => ({ id, name: id, weight, told: [1], inPhrase: [] });
const around = (words: string, ...needs: MeantNeed[]): string[] => withThoseAround([lexicon], needs, words.split(' ')).map(({ id }) => id);

test('what is said of somebody close brings help for those around them, behind the need itself', () => {
  assert.deepEqual(around("dad won't stop drinking", meant('alcohol', 1)), ['alcohol', 'addiction-families']);
  assert.deepEqual(around('my husband’s memory', meant('dementia', 1)), ['dementia', 'dementia-carers']);
});

test('one’s own trouble brings none, nor does a need that is only guessed at', () => {
  assert.deepEqual(around("i can't stop drinking", meant('alcohol', 1)), ['alcohol']);
  assert.deepEqual(around('my dad', meant('alcohol', 0.4)), ['alcohol']);
});

test('a need is there once, with the higher weight', () => {
  const [first, second] = withThoseAround([lexicon], [meant('alcohol', 1), meant('addiction-families', 0.2)], ['mum']);
  assert.deepEqual([first?.id, second?.id, second?.weight], ['alcohol', 'addiction-families', 0.75]);
  assert.equal(withThoseAround([lexicon], [meant('alcohol', 1), meant('addiction-families', 0.2)], ['mum']).length, 2);
});

test('every need of which those around have one, and theirs, are in the lexicon', () => {
  for (const id of ['alcohol', 'drugs', 'gambling', 'young-people-substance', 'dementia', 'stroke', 'brain-injury', 'neurological'])
    assert.equal(withThoseAround([lexicon], [meant(id, 1)], ['mum']).length, 2, id);
  for (const id of ['severe-mental-illness', 'ex-offenders'])
    assert.equal(withThoseAround([lexicon], [meant(id, 1)], ['mum']).length, 2, id);
});
