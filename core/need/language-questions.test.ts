import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noPlaces } from '../place/places.ts';
import { Speller } from '../search/spelling.ts';
import { understand } from '../search/understand.ts';
import { isStopWord, stem, wordsOf } from '../search/words.ts';
import { languagesOf } from './language.ts';
import questions from './language-questions.json' with { type: 'json' };
import { ENGLISH } from './lexicon/en.ts';
import { languages } from './lexicon/languages.ts';
import { Lexicon } from './lexicon.ts';
import { packLexicon } from './lexicon-file.ts';

const weights = new Uint8Array(readFileSync(join(import.meta.dirname, 'learnt/questions.bin')));
const lexicons = new Map(
  languages().map(({ language, needs, grammar }) => {
    const options = language === 'en' ? { learnt: { weights, from: ENGLISH } } : { grammar };
    return [language, new Lexicon(packLexicon(needs, language, options))] as const;
  }),
);
const english = lexicons.get('en')!;
const isKnown = (word: string): boolean => english.knows(stem(word));

/** The languages that a question is taken to be in besides English, as a directory finds them. */
function heardIn(question: string): string[] {
  const words = wordsOf(question);
  return words.every((word) => isKnown(word) || isStopWord(word)) ? [] : languagesOf(question, words, isKnown);
}

/** The first needs read from a question. */
async function needsIn(question: string, most = 3): Promise<string[]> {
  const read = [english, ...heardIn(question).map((language) => lexicons.get(language)!)];
  const knowledge = { segments: [], places: noPlaces(), lexicons: read, speller: async () => new Speller([], []) };
  const { needs } = await understand(knowledge, { text: question });
  return [...new Set(needs.map(({ id }) => id))].slice(0, most);
}

/** Of a language's questions, so many must be understood. Those that are not stay in the list, to be mended. */
const FLOOR = 0.9;

for (const [language, asked] of Object.entries(questions))
  test(`understands what is asked in ${language}`, async () => {
    const missed: string[] = [];
    for (const question of asked) {
      const needs = await needsIn(question.says);
      if (!needs.some((id) => question.needs.includes(id))) missed.push(`${question.says} [${heardIn(question.says)}]: ${needs}`);
    }
    assert.ok(missed.length <= asked.length * (1 - FLOOR), missed.join('\n'));
  });

test('joining words alone mean nothing', async () => {
  const sentences = [
    'preciso de ajuda para o meu',
    'szukam pomocy dla mojego',
    'mujhe madad chahiye',
    'ہمیں مدد چاہیے ہیں',
    'ho bisogno di aiuto per mio',
    'am nevoie de ajutor pentru',
    'benim icin yardim istiyorum',
    'caawimo ayaan rabaa',
    'necesito ayuda para mi',
  ];
  for (const sentence of sentences) assert.deepEqual(await needsIn(sentence), [], sentence);
});

test('a question is understood with and without accents', async () => {
  for (const [accented, plain] of [
    ['babcia upadła i ledwo chodzi', 'babcia upadla i ledwo chodzi'],
    ['não recebi o salário', 'nao recebi o salario'],
    ['işten çıkarıldım', 'isten cikarildim'],
    ['mi-e frică de soțul meu', 'mi-e frica de sotul meu'],
  ] as const)
    assert.equal((await needsIn(plain))[0], (await needsIn(accented))[0], plain);
});

test('no English question of the graded set is taken for another language', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../bench/relevance/queries.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const asked = lines.map((line) => JSON.parse(line) as { query: string; lang?: string }).filter(({ lang }) => lang === undefined);
  assert.ok(asked.length > 100);
  assert.deepEqual(
    asked.filter(({ query }) => heardIn(query).length > 0),
    [],
  );
});
