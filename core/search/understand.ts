/** From a person's words to what to look for: place, limits, needs and words, each with what it was read from. */
import type { Weekday } from '../hsds.ts';
import { withThoseAround } from '../need/around-another.ts';
import type { AskedWord, Lexicon, MeantNeed } from '../need/lexicon.ts';
import { isJoining, rewrite } from '../need/phrase-words.ts';
import { findPlaceInWords } from '../place/find-place-in-words.ts';
import { townNames } from '../place/locate.ts';
import type { Places } from '../place/places.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { stemsWhenFinished } from './endings.ts';
import { statedLimits } from './limits.ts';
import { dangerFirst, withoutUnwanted } from './meant-needs.ts';
import type { SoughtWord } from './plan.ts';
import type { Point, SearchRequest, Understood } from './query.ts';
import type { Segment } from './segment.ts';
import type { Speller } from './spelling.ts';
import { turnedDown } from './turned-down.ts';
import { WEIGHTS } from './weights.ts';
import { endsInWord, isStopWord, stem, wordsOf } from './words.ts';

export interface Knowledge {
  segments: Segment[];
  places: Places;
  lexicons: Lexicon[];
  /** What day it is, where that is known. */
  weekday?: Weekday;
  /** Makes or gives the speller; called only when a word is not known. */
  speller: () => Promise<Speller>;
}

export interface Reading {
  /** The words as typed, in order. */
  said: string[];
  words: SoughtWord[];
  needs: MeantNeed[];
  /** Limits read from the words, and the words that stated them. */
  wished: Condition[];
  limiting: string[];
  /** The age that the words state, in years. */
  age?: number;
  place?: Point & { name: string };
  corrections: Understood['corrections'];
  unknown: string[];
}

/** One word of the question, as it goes through the readers. */
interface Word {
  said: string;
  terms: string[];
  /** Being typed: may become longer. */
  open: boolean;
  used: boolean;
  /** Misspelt: `terms` are what it may mean, likeliest first. */
  mended: boolean;
}

const MOST_COMPLETIONS = 12;
/** A start shorter than this may become nearly anything. */
const SHORT_START = 3;
/** A word in the middle that nobody knows and that is at least so long may be one cut short: `counc tax`. */
const CUT_SHORT = 5;
/** Each half of two words written as one has at least so many letters. */
const LEAST_HALF = 4;
/** From this weight on, a need read in another language settles the language; what English reads in it then counts so much. */
const SURE = 0.3;
const CHANCE = 0.4;
/** A longer text is read to here. */
const MOST_WORDS = 60;

/** Understands a request's words. */
export async function understand(knowledge: Knowledge, request: SearchRequest): Promise<Reading> {
  const text = request.text ?? '';
  const said = wordsOf(rewrite(text))
    .slice(0, MOST_WORDS)
    .flatMap((word) => inTwo(knowledge, word));
  const reading: Reading = { said, words: [], needs: [], wished: [], limiting: [], corrections: [], unknown: [] };
  const words: Word[] = said.map((word, i) => ({
    said: word,
    terms: [stem(word)],
    open: i === said.length - 1 && endsInWord(text),
    used: false,
    mended: false,
  }));
  readPlace(knowledge, request, words, reading);
  const unwanted = turnDown(words);
  for (const word of words) if (!word.used) await mendWord(knowledge, word, reading);
  readNeeds(knowledge, words, reading, request);
  // Words of a limit (“over 50s”, “on a Saturday”) say nothing of the need, unless they stand in a phrase of its own.
  if (readLimits(words, reading, request, knowledge.weekday)) readNeeds(knowledge, words, reading, request);
  reading.needs = withThoseAround(knowledge.lexicons, reading.needs, said).filter(({ id }) => !request.ignore?.includes(`need:${id}`));
  if (unwanted.length > 0) reading.needs = withoutUnwanted(knowledge.lexicons, reading.needs, unwanted);
  const danger = (request.danger ?? []).filter((id) => !request.ignore?.includes(`need:${id}`));
  if (danger.length > 0) reading.needs = dangerFirst(knowledge.lexicons, reading.needs, danger);
  reading.words = soughtWords(words, knowledge.lexicons);
  reading.unknown = reading.unknown.filter((unknown) => words.some(({ said, used }) => said === unknown && !used));
  return reading;
}

/** Leaves out what is turned down, unless nothing else was said. Gives those words. */
function turnDown(words: Word[]): Word[] {
  const { turning, down } = turnedDown(words.map(({ said, used }) => (used ? '' : said)));
  const out = new Set([...turning, ...down]);
  if (down.length === 0 || words.every(({ said, used }, i) => used || out.has(i) || isStopWord(said))) return [];
  for (const i of out) words[i]!.used = true;
  return down.map((i) => words[i]!);
}

function readPlace({ segments, places, lexicons }: Knowledge, request: SearchRequest, words: Word[], reading: Reading): void {
  if (request.near || request.ignore?.includes('near')) return;
  const isOtherWord = (word: string): boolean => isStopWord(word) || isKnown(segments, lexicons, stem(word));
  const found = findPlaceInWords(
    words.map(({ said }) => said),
    places,
    { isOtherWord },
  );
  if (!found) return;
  const { latitude, longitude, name } = found.place;
  reading.place = { latitude, longitude, name };
  for (let i = found.start; i < found.start + found.count; i++) words[i]!.used = true;
}

const isKnown = (segments: Segment[], lexicons: Lexicon[], term: string): boolean =>
  lexicons.some((lexicon) => lexicon.knows(term)) ||
  segments.some(({ words, descriptions }) => words.find(term) || descriptions?.find(term));

/** Two words that were written as one (“surestart”): nobody knows the whole, no town has it in its name (Blackpool), and both halves tell the same need. */
function inTwo({ segments, lexicons, places }: Knowledge, word: string): string[] {
  if (word.length < 2 * LEAST_HALF || /\d/.test(word) || isKnown(segments, lexicons, stem(word))) return [word];
  if (townNames(places).words.has(word)) return [word];
  let best = { halves: [word], weight: 0 };
  for (let cut = LEAST_HALF; cut <= word.length - LEAST_HALF; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    for (const lexicon of lexicons) {
      if (!halves.every((half) => lexicon.knows(stem(half)))) continue;
      const need = lexicon.read(halves.map((half) => ({ said: half, terms: [stem(half)] })))[0];
      if (need?.told.length === 2 && need.weight > best.weight) best = { halves, weight: need.weight };
    }
  }
  return best.halves;
}

/** Completes a word being typed, or one cut short; repairs one that nobody knows. */
async function mendWord({ segments, lexicons, speller }: Knowledge, word: Word, reading: Reading): Promise<void> {
  const term = word.terms[0]!;
  if (/^\d/.test(term)) return;
  if (isStopWord(word.said)) return;
  if (isKnown(segments, lexicons, term)) {
    // A short word that is known (“tod”, a job) may be the beginning of another.
    if (word.open && word.said.length === SHORT_START)
      word.terms = [...new Set([term, ...lexicons.flatMap((lexicon) => lexicon.completions(word.said, MOST_COMPLETIONS))])];
    return;
  }
  if (word.open || word.said.length >= CUT_SHORT) {
    const completions =
      word.said.length < SHORT_START ? [] : lexicons.flatMap((lexicon) => lexicon.completions(word.said, MOST_COMPLETIONS));
    const inTexts = segments.some(({ words, descriptions }) => words.hasPrefix(word.said) || descriptions?.hasPrefix(word.said));
    if (completions.length > 0 || (word.open && inTexts)) {
      word.terms = [...new Set([term, ...completions])];
      return;
    }
  }
  // “swimmi” begins no stem, but once it is whole its own is known.
  const finished = word.open ? stemsWhenFinished(word.said).find((stem) => isKnown(segments, lexicons, stem)) : undefined;
  if (finished) {
    word.terms = [finished];
    word.open = false;
    return;
  }
  // A word of another language is no misspelt English.
  if (lexicons.some(({ head }) => head.language !== 'en')) return;
  const repairs = (await speller()).repair(word.said, term);
  if (repairs.length === 0) {
    reading.unknown.push(word.said);
    return;
  }
  reading.corrections.push({ from: word.said, to: repairs[0]!.word });
  word.terms = repairs.map((repair) => repair.term);
  word.mended = true;
  word.open = false;
}

function readNeeds({ lexicons }: Knowledge, words: Word[], reading: Reading, request: SearchRequest): void {
  const open = words.flatMap((word, i) => (word.used ? [] : [i]));
  const joinsInOther = (word: string): boolean => lexicons.some((lexicon) => lexicon.joins(word));
  const read = lexicons.map((lexicon) => {
    const english = lexicon.head.language === 'en';
    // What joins in one language may tell in another: “iş” is Turkish for work.
    const own = english ? open.filter((i) => !joinsInOther(words[i]!.said)) : open;
    const telling = own.filter((i) => !(english ? isJoining(words[i]!.said) : lexicon.joins(words[i]!.said)));
    // Only joining words: what they say is said by a whole phrase (“what’s on”). Left over from a place or a limit, they say nothing.
    const joining = english && telling.length === 0 && open.length === words.length;
    const asked = joining ? own : telling;
    const questions: AskedWord[] = asked.map((i) => ({
      said: words[i]!.said,
      terms: words[i]!.mended ? words[i]!.terms.slice(0, 1) : words[i]!.terms,
      open: words[i]!.open,
    }));
    if (english && asked.length > 0 && reading.age !== undefined) questions.push(...wordsOfAge(reading.age));
    const back = (need: MeantNeed): MeantNeed => ({
      ...need,
      told: need.told.flatMap((i) => asked[i] ?? []),
      inPhrase: need.inPhrase.flatMap((i) => asked[i] ?? []),
    });
    const needs = lexicon.read(questions).map(back);
    return { english, needs: joining ? needs.filter(({ inPhrase }) => inPhrase.length > 1) : needs };
  });
  // English words found in a question of another language are mostly chance.
  const foreign = read.some(({ english, needs }) => !english && (needs[0]?.weight ?? 0) >= SURE);
  const all = read.flatMap(({ english, needs }) =>
    english && foreign ? needs.map((need) => ({ ...need, weight: need.weight * CHANCE })) : needs,
  );
  all.sort((a, b) => b.weight - a.weight);
  // What two languages read alike is read once.
  reading.needs = all.filter(({ id }, i) => !request.ignore?.includes(`need:${id}`) && all.findIndex((need) => need.id === id) === i);
}

/** Up to which age a person is called so; beyond the last, `older`. Ages in between say nothing of what is needed. */
const AGES: [under: number, word: string][] = [
  [4, 'toddler'],
  [11, 'children'],
  [18, 'teenager'],
];
const OLDER = 65;

/** An age says who it is for: what is for such people is likelier meant. It counts like a word that is only guessed at. */
function wordsOfAge(age: number): AskedWord[] {
  const word = age >= OLDER ? 'older' : AGES.find(([under]) => age < under)?.[1];
  return word ? [{ said: '', terms: ['', stem(word)] }] : [];
}

/** Reads the limits; tells whether there were any. */
function readLimits(words: Word[], reading: Reading, request: SearchRequest, weekday: Weekday | undefined): boolean {
  let any = false;
  const whole = new Set(reading.needs.slice(0, 2).flatMap(({ inPhrase }) => inPhrase));
  for (const { filters, at } of statedLimits(
    words.map(({ said }) => said),
    (i) => whole.has(i),
    weekday,
  )) {
    if (at.some((i) => words[i]!.used)) continue;
    for (const condition of conditionsOf(filters, request.near ?? reading.place)) {
      if (request.ignore?.includes(condition.key)) continue;
      reading.wished.push(condition);
      if (filters.age !== undefined) reading.age = filters.age;
    }
    for (const i of at) {
      words[i]!.used = true;
      reading.limiting.push(words[i]!.said);
    }
    any = true;
  }
  return any;
}

/** Up to so many words, each may be the name of something; more make a sentence. */
const FEW = 3;

/** The words to look for in texts: those that tell something and were not read as anything else. */
function soughtWords(words: Word[], lexicons: Lexicon[]): SoughtWord[] {
  const left = words.filter(({ used }) => !used);
  // Beside a limit or a place, words that only join (“anything for over 60s”) ask for nothing more.
  if (left.length < words.length && left.every(({ said }) => isJoining(said) || isStopWord(said))) return [];
  const joins = (word: string): boolean => isStopWord(word) || lexicons.some((lexicon) => lexicon.joins(word));
  const telling = left.filter(({ said }) => !joins(said) && (said.length > 1 || left.length === 1));
  const sought = telling.length > 0 ? telling : left.slice(0, 1);
  const long = sought.length > FEW;
  return sought.map(({ said, terms, open }) => {
    const known = Math.max(
      ...lexicons.map((lexicon) => lexicon.telling(terms[0]!) ?? (long ? WEIGHTS.plainWord : 1)),
      lexicons.length ? 0 : 1,
    );
    const tells = known ** WEIGHTS.telling;
    const weight = long ? tells * (FEW / sought.length) ** WEIGHTS.sentenceWord : Math.max(tells, WEIGHTS.shortWord);
    const completing = [
      { term: stem(said), weight: 1 },
      { term: said, prefix: true, weight: 0.8 },
    ];
    return { said, weight, terms: open ? completing : terms.map((term, i) => ({ term, weight: i === 0 ? 1 : 0.5 / i })) };
  });
}
