import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../search/words.ts';
import { grammarOf } from './lexicon/other/grammar.ts';
import { WordForms } from './word-forms.ts';

const LANGUAGES = ['ar', 'bn', 'cy', 'es', 'gu', 'it', 'pa', 'pl', 'pt', 'ro', 'so', 'tr', 'uk', 'ur', 'zh'];
const formsOf = new Map(LANGUAGES.map((language) => [language, new WordForms(grammarOf(language))]));
const root = (language: string, word: string): string => formsOf.get(language)!.root(wordsOf(word)[0]!);

/** Forms of one word, which are to meet. */
const FORMS: { [language: string]: string[][] } = {
  pl: [
    ['praca', 'pracy', 'pracę'],
    ['noga', 'nodze', 'nogi'],
    ['szkoła', 'szkoły', 'szkole'],
  ],
  cy: [
    ['plant', 'blant', 'phlant'],
    ['tŷ', 'dŷ', 'thŷ'],
    ['meddyg', 'feddyg'],
  ],
  tr: [
    ['kira', 'kirayı', 'kiramı'],
    ['okul', 'okula', 'okulda'],
    ['düştü', 'dustu'],
  ],
  ar: [
    ['بيت', 'البيت', 'للبيت', 'بيتي'],
    ['المدرسة', 'مدرسة', 'بالمدرسة'],
  ],
  uk: [
    ['зарплата', 'зарплату', 'зарплати'],
    ['нога', 'нозі', 'ноги'],
  ],
  ur: [
    ['بچہ', 'بچے', 'بچوں'],
    ['kiraya', 'kiraye'],
  ],
  so: [
    ['shaqo', 'shaqada'],
    ['guri', 'guriga', 'gurigayga'],
  ],
  it: [["l'affitto", 'affitto']],
  zh: [['學習', '学习']],
};

for (const [language, words] of Object.entries(FORMS))
  test(`forms of a word meet in ${language}`, () => {
    for (const forms of words)
      assert.deepEqual([...new Set(forms.map((word) => root(language, word)))], [root(language, forms[0]!)], `${forms}`);
  });

test('what joins is left out, and what denies is kept', () => {
  assert.deepEqual(formsOf.get('pt')!.terms('preciso de ajuda para o aluguel'), [root('pt', 'aluguel')]);
  for (const [language, no] of [
    ['pl', 'nie'],
    ['es', 'no'],
    ['ur', 'nahi'],
    ['ur', 'نہیں'],
    ['ar', 'لا'],
    ['tr', 'yok'],
    ['cy', 'ddim'],
    ['zh', '没有'],
  ] as const)
    assert.equal(formsOf.get(language)!.joins(wordsOf(no)[0]!), false, `${language} ${no}`);
});

test('any word has a root, and it is not long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...LANGUAGES), (text, language) => {
      for (const word of wordsOf(text)) {
        const found = formsOf.get(language)!.root(word);
        assert.ok([...found].length <= 6, found);
      }
    }),
  );
});
