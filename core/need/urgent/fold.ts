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
const OD = /\bod['’]d\b/gi;

/** Words that people write apart and the rules as one. */
const APART =
  /\b(my|him|her|them|your|mi) (self|selves)\b|\b(no) (where|place)\b|\b(any|no) (more)\b|\b(over) (dos\w+)\b|\b(self) (harm\w*|injur\w*)\b|\b(un) (alive|conscious)\b|\b(step) (dad|mum|father|mother)\b|\b(boy|girl) (friend)\b|\b(to) (night|nite)\b|\b(sui) (cid\w+)\b|\b(can) (not|t)\b|\b(don|doesn|didn|won|isn|hasn) (t)\b/g;

/** The folded words of a text in order. Each Chinese character is a word. */
export function foldedWords(text: string): string[] {
  const spaced = fold(text.replace(OD, 'overdosed').replace(NITE, 'tonight')).replace(HAN, ' $& ').match(WORD) ?? [];
  return spaced
    .join(' ')
    .replace(APART, (pair) => pair.replace(' ', ''))
    .split(' ')
    .filter(Boolean);
}
