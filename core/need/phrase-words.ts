/** The words of a phrase that carry its sense: fewer are left out than for searching texts, since “won’t eat” is not “eat”. */
import { stem, wordsOf } from '../search/words.ts';

/** Words that only join others. Negations, directions and time stay: with others they make the sense. */
const JOINING = new Set(
  `a about am an and any anybody anyone anything anywhere are as at be been can could did do does doing for from get gets getting go goes going got had has have having he
  help her hers hes him his how i if im in into is it its ive just like looking me might mine my need needs of on or our please
  really she shes should so some someone something somewhere than that the their them then there these they theyre this those to too us
  very was we well were what when where which who will with would you your find know want wants think where wheres whats
  advice support service services place local near`.split(/\s+/),
);

const REWRITES: [RegExp, string][] = [
  [/\bi['’](?:d|ll|m|ve)\b/g, 'i'],
  [/\b(?:a|my|your|his|her|their) will\b|\bwills\b|\bwill(?= writ)/g, 'testament'],
  [/\bwant(?:s|ed|ing)? to (?:die|be dead)\b/g, 'suicidal'],
  [/\bdown['’]?s[- ]syndrome\b|\bdown['’]s\b/g, 'downsyndrome'],
  // misspelt so that they look like other words
  [/\bcoun(?:c|s)[ei]l+ing\b/g, 'counselling'],
  [/\bcouncell?ors?\b/g, 'counsellor'],
  [/\bskool(?=s?\b)/g, 'school'],
  [/\bfone(?=s?\b)/g, 'phone'],
  [/\bfizio\b/g, 'physio'],
  [/\bcan ?not\b/g, 'cant'],
  [/\bdo not\b/g, 'dont'],
  [/\bdoes not\b/g, 'doesnt'],
  [/\bwill not\b/g, 'wont'],
  [/\bis not\b/g, 'isnt'],
  [/\bhas not\b/g, 'hasnt'],
  [/\bwould not\b/g, 'wouldnt'],
];

/** “IT” among small letters is the computer. */
const withoutShort = (text: string): string => (/[a-z]/.test(text) ? text.replace(/\bIT\b/g, 'computer') : text);

/** A sense-bearing word: its stem, and its place among all words of the text. */
export interface PhraseWord {
  term: string;
  at: number;
}

/** Writes “can not” as people type it, “want to die” and “a will” as one word, so that a phrase and a question meet and keep their sense. */
export const rewrite = (text: string): string =>
  REWRITES.reduce((whole, [long, short]) => whole.replace(long, short), withoutShort(text).toLowerCase());

/** Whether a word only joins others. */
export const isJoining = (word: string): boolean => JOINING.has(word);

/** The sense-bearing words of a text in order. When every word only joins, all of them. */
export function phraseWords(text: string): PhraseWord[] {
  const all = wordsOf(rewrite(text)).map((word, at) => ({ word, term: stem(word), at }));
  const telling = all.filter(({ word }) => !JOINING.has(word));
  return (telling.length > 0 ? telling : all).map(({ term, at }) => ({ term, at }));
}

/** The distinct terms of a phrase, sorted, so that phrases of the same words are the same. */
export const phraseTerms = (phrase: string): string[] => [...new Set(phraseWords(phrase).map(({ term }) => term))].sort();
