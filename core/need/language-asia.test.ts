import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem, wordsOf } from '../search/words.ts';
import { languagesOf } from './language.ts';
import { ENGLISH } from './lexicon/en.ts';
import { phraseTerms } from './phrase-words.ts';

const known = new Set(ENGLISH.flatMap(({ name, says, staff }) => [name, ...says, ...staff].flatMap(phraseTerms)));
const languages = (text: string): string[] => languagesOf(text, wordsOf(text), (word) => known.has(stem(word)));

const QUESTIONS: { [language: string]: string[] } = {
  pa: [
    'ਮੇਰੇ ਕੋਲ ਖਾਣ ਨੂੰ ਕੁਝ ਨਹੀਂ',
    'ਘਰ ਵਾਲਾ ਕੁੱਟਦਾ ਹੈ',
    'mainu kam chahida',
    'ghar wala mainu kutda hai',
    'council da ghar kiven milda',
    'bacha bolda nahi',
  ],
  ur: [
    'مجھے گھر خالی کرنے کا نوٹس ملا ہے',
    'انگریزی سیکھنا چاہتی ہوں',
    'ghar khali karna notice',
    'mera shohar mujhe marta hai',
    'naukri chahiye',
    'dant mein dard hai gp nahi milta',
  ],
  bn: ['আমার ঘরে খাবার নাই', 'স্বামী মারে', 'amar ghore khabar nai', 'jamai mare kothay jabo', 'ingreji shikhte chai', 'boro ghor lagbo council'],
  gu: ['મારે નોકરી જોઈએ છે', 'પતિ મારે છે', 'pati mare che', 'mane nokri joie', 'khavanu nathi', 'ba bahu ekla che vadil club'],
  ar: ['زوجي يضربني', 'ما عندي أكل لأولادي', 'ahtaj muhami iqama', 'ma 3andi flous', 'zawji yadribni', 'biddi doktor asnan'],
  zh: ['我老公打我怎么办', '我想學英語', '没钱交电费', 'wo yao zhao gongzuo', 'wo meiyou qian', 'xue yingyu'],
  so: [
    'shaqo ayaan raadinayaa',
    'guriga ayaa la iga saarayaa',
    'ninkayga wuu i garaacaa',
    'cunto ma hayno',
    'ilmahayga ma hadlo caawimo',
    'dhakhtarka ilkaha',
  ],
};

/** English, with names, foods and feasts of other languages in it. */
const IN_ENGLISH = [
  'biryani club',
  'bhangra class',
  'eid party',
  'halal food bank',
  'help for mrs begum with shopping',
  'diwali fireworks',
  'samosa and chai morning',
  'garba night',
  'langar at the gurdwara',
  'iftar for families in ramadan',
  'mosque open day',
  'punjabi speaking counsellor',
  'somali womens group',
  'mohamed ali boxing club',
  'chinese new year lantern making',
  'tai chi for beginners',
  'mah jong club',
  'chow mein cookery course',
  'mandir lunch club for asian elders',
  'henna and mehndi workshop for girls',
  'ayaan needs a school place',
  'mr singh wants a stairlift',
  'urdu interpreter at the hospital',
  'dim sum for older people',
];

for (const [language, questions] of Object.entries(QUESTIONS))
  test(`questions in ${language} are known as such`, () => {
    for (const question of questions) assert.ok(languages(question).includes(language), `${question}: ${languages(question)}`);
  });

test('scripts of one language choose it alone', () => {
  assert.deepEqual(languages('ਮਦਦ ਚਾਹੀਦੀ'), ['pa']);
  assert.deepEqual(languages('મદદ જોઈએ'), ['gu']);
  assert.deepEqual(languages('সাহায্য'), ['bn']);
  assert.deepEqual(languages('幫助'), ['zh']);
  assert.deepEqual(languages('گھر'), ['ur', 'ar']);
});

test('names and foods do not make an English question another language', () => {
  for (const question of IN_ENGLISH) assert.deepEqual(languages(question), [], question);
});
