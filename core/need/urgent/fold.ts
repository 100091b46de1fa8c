/** One form for what people type: no accents, vowel signs or letter variants that hands leave out. Used for rules and for questions. */

/** Variants of letters that NFKD leaves apart; Arabic and Urdu share one alphabet here. */
const LETTERS: { [letter: string]: string } = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ё: 'е',
  ґ: 'г',
  ы: 'и',
  э: 'е',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ں: 'ن',
  ٱ: 'ا',
  ـ: '',
}; // prettier-ignore
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Latin and Cyrillic accents; Arabic vowels and hamzas; nuktas, nasal signs and the addak of Indic scripts. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u093c\u09bc\u0abc\u0a3c\u0a70\u0a71\u0a01\u0a02\u0a82\u0981\u200b-\u200f'’‘ʼ`´]/g;
const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The folded form of a text; its punctuation stays. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .normalize('NFC');

/** “OD'd” would else be “odd”. */
const NITE = /\b(?:2|to)n(?:ite|ight)\b/gi;
const BNB = /\bb ?& ?b\b/gi;
const OD = /\bod['’]d\b/gi;

/** Words that people write apart and the rules as one. */
const APART =
  /\b(my|him|her|them|your|mi) (self|selves)\b|\b(no) (where|place)\b|\b(any|no) (more)\b|\b(over) (dos\w+)\b|\b(self) (harm\w*|injur\w*)\b|\b(un) (alive|conscious)\b|\b(step) (dad|mum|father|mother)\b|\b(boy|girl) (friend)\b|\b(to) (night|nite)\b|\b(sui) (cid\w+)\b|\b(can) (not|t)\b|\b(don|doesn|didn|won|isn|hasn) (t)\b/g;

/** Short forms of English that are no words of the other languages. */
const SHORT = new Map([
  ['b', 'be'],
  ['wnat', 'want'],
  ['watn', 'want'],
  ['dnt', 'dont'],
  ['wnt', 'want'],
  ['wana', 'wanna'],
  ['gna', 'gonna'],
  ['gunna', 'gonna'],
  ['sum1', 'someone'],
  ['some1', 'someone'],
  ['any1', 'anyone'],
  ['no1', 'noone'],
  ['every1', 'everyone'],
  ['m8', 'mate'],
  ['wiv', 'with'],
  ['hav', 'have'],
  ['cba', 'cant'],
  ['cannae', 'cannot'],
  ['dinnae', 'dont'],
  ['didnae', 'didnt'],
  ['isnae', 'isnt'],
  ['wouldnae', 'wouldnt'],
  ['gonnae', 'gonna'],
  ['tae', 'to'],
  ['ah', 'i'],
  ['ere', 'here'],
  ['neva', 'never'],
]);

/** Dots in a row are a pause, not an end. */
const PAUSE = /\.{2,}|…/g;
const SENTENCE_END = /[.!?]+(?=\s|$)|\n\s*\n/;

/** The folded words of a text in order, and in which sentence each stands. Each Chinese character is a word. */
export function foldedSentences(text: string): { words: string[]; sentences: number[] } {
  const words: string[] = [];
  const sentences: number[] = [];
  for (const [i, sentence] of text
    .replace(PAUSE, ' ')
    .replace(OD, 'overdosed')
    .replace(BNB, 'bnb')
    .replace(NITE, 'tonight')
    .split(SENTENCE_END)
    .entries())
    for (const word of wordsOf(sentence)) {
      words.push(word);
      sentences.push(i);
    }
  return { words, sentences };
}

function wordsOf(sentence: string): string[] {
  const spaced = fold(sentence).replace(HAN, ' $& ').match(WORD) ?? [];
  return spaced
    .map((word) => SHORT.get(word) ?? word)
    .join(' ')
    .replace(APART, (pair) => pair.replace(' ', ''))
    .split(' ')
    .filter(Boolean);
}
