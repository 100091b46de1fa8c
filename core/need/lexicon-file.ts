/**
 * The lexicon as readers get it: one binary file a language, published with the snapshot and used where it lies.
 * Sections: 0 head (JSON: LexiconHead), 1–3 terms → phrases (TermIndex), 4 first phrase of each need, and first of those that rule it
 * out (16 bits × 2; one more at the end), 5 worth of each phrase (one byte: the rarity of its words together, in eighths); where there
 * is such, 6 what was learnt of single words (term-weights.ts).
 */
import { statedLimits } from '../search/limits.ts';
import { wordsOf } from '../search/words.ts';
import { asBytes, joinSections } from '../snapshot/sections.ts';
import { TermIndexWriter } from '../snapshot/term-index-writer.ts';
import { encodeUtf8 } from '../snapshot/utf8.ts';
import type { Need } from './need.ts';
import { isJoining, phraseTerms, phraseWords } from './phrase-words.ts';
import { type Grammar, WordForms } from './word-forms.ts';

export interface LexiconHead {
  format: 1;
  /** ISO 639-1. */
  language: string;
  /** Id, plain name and related needs (indexes, nearest first). */
  needs: [id: string, name: string, related: number[]][];
  /** What a question means that is one of these and no more: its terms in order (“care home” is not “home care”), and the needs (indexes), likeliest first. */
  alone?: { [terms: string]: number[] };
  /** Of another language than English: by which its words are cut to terms, in questions as in phrases. */
  grammar?: Grammar;
}

/** Worth of phrases is kept in eighths, in one byte. */
export const WORTH_STEP = 8;

/** A word that so many needs share says nothing alone. */
const COMMON = 12;

/** How rare a term is among needs: a term of one need says the most. */
export const termRarity = (needs: number, holding: number): number => Math.log(1 + needs / (holding + 0.5));

export interface PackOptions {
  /** Of another language: by which its words are cut; without one, as English. */
  grammar?: Grammar | undefined;
  /** What was learnt of single words (packWeights), and the needs it was learnt from: their phrases need not be told again. */
  learnt?: { weights: Uint8Array; from: readonly Need[] };
}

/** Packs needs. The same needs give the same bytes, whatever their order. */
export function packLexicon(unsorted: Need[], language: string, { grammar, learnt }: PackOptions = {}): Uint8Array {
  const needs = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(needs.map((need, i) => [need.id, i]));
  const forms = grammar && new WordForms(grammar);
  const termsOf = forms ? (phrase: string): string[] => forms.terms(phrase) : phraseTerms;
  const isCommon = commonTerms(needs, termsOf);
  const phrases = needs.map((need) => phrasesOf(need, termsOf, isCommon));
  dropOthersNames(needs, phrases);
  if (learnt) dropLearnt(needs, phrases, learnt.from);
  const spread = new Map<string, number>();
  for (const { meaning } of phrases) for (const term of new Set(meaning.flat())) spread.set(term, (spread.get(term) ?? 0) + 1);
  const terms = new TermIndexWriter();
  const starts: number[] = [];
  const worths: number[] = [];
  const add = (phrase: string[]): void => {
    for (const term of phrase) terms.add(worths.length, term, term);
    const worth = phrase.reduce((sum, term) => sum + termRarity(needs.length, spread.get(term) ?? 0), 0);
    worths.push(Math.max(1, Math.min(255, Math.round(worth * WORTH_STEP))));
  };
  for (const { meaning, not } of phrases) {
    starts.push(worths.length, worths.length + meaning.length);
    for (const phrase of [...meaning, ...not]) add(phrase);
  }
  starts.push(worths.length);
  const related = (need: Need): number[] => need.related.flatMap((id) => index.get(id) ?? []);
  const head: LexiconHead = {
    format: 1,
    language,
    needs: needs.map((need) => [need.id, need.name, related(need)]),
    alone: aloneIn(needs),
    grammar,
  };
  return joinSections([
    encodeUtf8(JSON.stringify(head)),
    ...terms.finish(worths.length),
    asBytes(Uint16Array.from(starts)),
    Uint8Array.from(worths),
    ...(learnt ? [learnt.weights] : []),
  ]);
}

/** The needs that each text means alone, in the order of their places; undefined when there is no such text. */
function aloneIn(needs: Need[]): { [terms: string]: number[] } | undefined {
  const meant: { [terms: string]: number[] } = {};
  needs.forEach(({ alone = {} }, need) => {
    for (const [text, place] of Object.entries(alone)) {
      const terms = [...new Set(phraseWords(text).map(({ term }) => term))].join(' ');
      meant[terms] ??= [];
      meant[terms][place] ??= need;
    }
  });
  for (const [terms, list] of Object.entries(meant)) meant[terms] = list.filter((need) => need !== undefined);
  return Object.keys(meant).length > 0 ? meant : undefined;
}

/**
 * Leaves out the phrases that weights were learnt from. Names stay, and phrases with words that could be taken for a limit (“free
 * school meals”); so do an area's own.
 */
function dropLearnt(needs: Need[], phrases: { meaning: string[][] }[], from: readonly Need[]): void {
  const known = new Map(from.map((need) => [need.id, need]));
  phrases.forEach((own, i) => {
    const learnt = known.get(needs[i]!.id);
    if (!learnt) return;
    const dropped = [...learnt.says, ...learnt.staff].filter((phrase) => statedLimits(wordsOf(phrase)).length === 0);
    // Of words that only join nothing was learnt.
    const gone = new Set(dropped.map(phraseTerms).flatMap((terms) => (terms.every(isJoining) ? [] : terms.join(' '))));
    own.meaning = own.meaning.filter((terms, at) => at === 0 || !gone.has(terms.join(' ')));
  });
}

/** What is the name of one need is no phrase of another: “help at a food bank” is not to mean volunteering when “food bank” is said. */
function dropOthersNames(needs: Need[], phrases: { meaning: string[][] }[]): void {
  const names = new Map(phrases.map(({ meaning }, i) => [meaning[0]?.join(' '), needs[i]!.id]));
  phrases.forEach((own, i) => {
    own.meaning = own.meaning.filter((terms) => (names.get(terms.join(' ')) ?? needs[i]!.id) === needs[i]!.id);
  });
}

/**
 * A need's phrases as sets of terms, each once, its name first. Left out are phrases of several words of which the joining ones
 * leave a single common word (“help out”), and acronyms that are also everyday words (TEN, BED).
 */
function phrasesOf(
  need: Need,
  termsOf: (phrase: string) => string[],
  isCommon: (term: string) => boolean,
): { meaning: string[][]; not: string[][] } {
  const distinct = (texts: string[]): string[][] => [
    ...new Map(
      texts
        .map((text): [string, string[]] => [text, termsOf(text)])
        .filter(
          ([text, terms]) =>
            terms.length > 1 || (terms.length === 1 && !((/\s/.test(text) || /^[A-Z]{2,5}$/.test(text)) && isCommon(terms[0]!))),
        )
        .map(([, terms]) => [terms.join(' '), terms]),
    ).values(),
  ];
  return { meaning: distinct([need.name, ...need.says, ...need.staff]), not: distinct(need.not ?? []).filter((terms) => terms.length > 1) };
}

/** Words that many needs' residents use: alone they say nothing. */
function commonTerms(needs: Need[], termsOf: (phrase: string) => string[]): (term: string) => boolean {
  const spread = new Map<string, Set<number>>();
  needs.forEach((need, i) => {
    for (const text of need.says) for (const term of termsOf(text)) spread.set(term, (spread.get(term) ?? new Set()).add(i));
  });
  return (term) => (spread.get(term)?.size ?? 0) >= COMMON;
}
