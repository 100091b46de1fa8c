/** From text to words as the index knows them: lower case, no accents or apostrophes, inflections folded. */

const APOSTROPHES = /['’ʼ`´]/g;
/** Accents, Arabic vowel signs and hamzas, the dots below of Indian scripts: what people leave out when they type. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u0abc]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Most texts need no more than these, which are quicker to make ready. */
const PLAIN = /^[\x20-\x7e\s]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** Letters that are written without their stroke or dot on other keyboards, and that no normalisation takes apart. */
const UNSPLIT = /[łıøđßىةکی]/g;
const PLAIN_LETTER: { [letter: string]: string } = { ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' };

/** Lower-case words of a text, in order, accents and apostrophes removed; Latin, other letters and digits all count. */
export function wordsOf(text: string): string[] {
  const bare = text.replace(APOSTROPHES, '').toLowerCase();
  if (PLAIN.test(bare)) return bare.match(PLAIN_WORD) ?? [];
  const plain = bare
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(UNSPLIT, (letter) => PLAIN_LETTER[letter] ?? letter);
  return (plain.match(WORD) ?? []).flatMap((word) => (HAN.test(word) ? pairs(word) : word));
}

/** Whether a text ends in the middle of a word, so that its last word may become longer. */
export const endsInWord = (text: string): boolean => text.length > 0 && !/[\s.,;:!?()"”’/-]$/.test(text);

/** Chinese is written without spaces: every two neighbouring characters are taken as a word. */
const HAN = /\p{Script=Han}/u;

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 3 ? [run] : letters.slice(1).map((letter, i) => letters[i]! + letter);
}

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprt])\1$/;

/** Takes `ing` and `ed` off what is left of a word, so that it meets its plain form. */
function mend(root: string): string {
  if (DOUBLED.test(root) && root.length > 3) return root.endsWith('ll') || root.endsWith('ss') ? root : root.slice(0, -1);
  // Short roots lost an e: caring → care. Longer ones lose theirs below, as the plain form does.
  return root.length === 3 && VOWEL.test(root[1]!) && !VOWEL.test(root[2]!) && !VOWEL.test(root[0]!) ? `${root}e` : root;
}

/**
 * One form for the inflections of an English word: `bills` → `bill`, `caring` → `care`, `evicted` → `evict`. Light on purpose:
 * only what grammar adds is taken off, so that words of different meaning seldom meet. Words of other scripts pass unchanged.
 */
export function stem(word: string): string {
  let w = word;
  if (w.length < 4 || !/^[a-z]+$/.test(w)) return w;
  if (w.endsWith('ies') || w.endsWith('ied')) w = w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
  else if (/(?:ss|sh|ch|x|zz|us)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.endsWith('ing') && w.length > 5 && VOWEL.test(w.slice(0, -3))) w = mend(w.slice(0, -3));
  else if (w.endsWith('ed') && w.length > 4 && VOWEL.test(w.slice(0, -2)) && !w.endsWith('eed')) w = mend(w.slice(0, -2));
  if (w.endsWith('ly') && w.length > 6) w = w.slice(0, -2);
  if (/i[sz]ation$/.test(w)) w = `${w.slice(0, -6)}s`;
  else if (w.endsWith('ize') && w.length > 5) w = `${w.slice(0, -2)}s`;
  if (w.endsWith('e') && w.length > 4) w = w.slice(0, -1);
  return w;
}

/** Words that grammar needs and meaning does not; neither indexed nor searched for, unless nothing else was said. */
const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be been before being both but by can cant could did do does doing dont down each few for from
  get gets getting go goes going got had has have having he her here hers him his how i id if ill im in into is isnt it its ive just let like
  ll made make many may me might more most much must my need needs no nor not now of off on once one only or other our ours out over own
  per please re same she should so some such than that thats the their theirs them then there these they this those through to too under
  until up us use used using very via want wants was we well were what when where whether which while who whom whose why will with within
  would you your yours youre`.split(/\s+/),
);

/** Whether a word carries no meaning of its own. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** Longer words (a web address run together, a row of dashes) are no words that anybody looks for; UTF-8 makes at most 3 bytes a unit. */
const LONGEST_WORD = 60;

/** The index terms of a text in order of appearance, each with the word it was first written as. */
export function termsOf(text: string): Map<string, string> {
  const terms = new Map<string, string>();
  for (const word of wordsOf(text)) {
    if (word.length < 2 || word.length > LONGEST_WORD || isStopWord(word)) continue;
    const term = stem(word);
    if (!terms.has(term)) terms.set(term, word);
  }
  return terms;
}
