/**
 * Phrases that are looked for in a text, written for people to read:
 * `kill|hang myself` – one of these words, then that one, up to two others between; `~` instead of the space: up to six; `+`: none; `go_home` – these words side by side, as one, which stands where its first and its last word do;
 * `chest & pain*` – both, in either order, not far apart; `pain*` – any word that begins so; a plain word also in its inflections;
 * Chinese characters side by side are read as if `+` stood between them, so they stand in no `|` with others. `#` – a number of 8 or more; `#age` – a child's, 3 to 16, also “13yo” or “nine”; `#year` – 1900 to 2099.
 * Words of a phrase stand in one sentence. Before a phrase: `!` nothing takes it back; `?` a mere topic; `=` only when nothing else of weight is said.
 */
import { stem } from '../../search/words.ts';
import { fold } from './fold.ts';
import { oneSlip } from './one-slip.ts';

/** `sure`: always; `likely`: unless said for work or play; `topic`: unless any such context is met. */
export type Strength = 'sure' | 'likely' | 'topic';

interface Step {
  token: number;
  /** Most words between the step before and this one. */
  gap: number;
}

interface Phrase {
  name: string;
  strength: Strength;
  whole: boolean;
  parts: Step[][];
}

/** A phrase that was met. */
export interface Met {
  name: string;
  strength: Strength;
  /** The places of its words in the text. */
  at: number[];
  whole: boolean;
}

const GAPS: { [mark: string]: number } = { '+': 0, ' ': 2, '~': 6 };
const STRENGTHS: { [mark: string]: Strength } = { '!': 'sure', '?': 'topic' };
/** How far apart the two sides of `&` may begin. */
const NEAR = 12;
/** Words of their own that are one slip from a graver one. */
const REAL = new Set(
  'laughter breeding pleading violet nicked domestics violin abrasive strangle stabbings accused attached seizures slabbed stabled'.split(
    ' ',
  ),
);
/** An age or any number: “13”, “13yo”, “15F”. */
const AGE = /^(\d{1,9})(yo|yr|yrs|y|f|m)?$/;
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const [YOUNGEST, OLDEST] = [3, 16];
const YEAR = /^(?:19|20)\d\d$/;
const HAN_PAIR = /(\p{Script=Han})(?=\p{Script=Han})/gu;
const ARABIC_PREFIX = /^(?:[وفبك]?ال|لل|[وفبل])(?=...)/;

export class PhraseSet {
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  readonly #runs = new Map<string, { rest: string[]; token: number }[]>();
  readonly #tokens = new Map<string, number>();
  readonly #byFirst = new Map<number, Phrase[]>();
  readonly #slips: string[];

  /** `slips`: long words that are also known with one slip in them. */
  constructor(slips: string[]) {
    this.#slips = slips;
  }

  /** Adds phrases, separated by commas or line ends, under a name; `alone` is the strength of a single word without a mark. */
  add(name: string, phrases: string, alone: Strength = 'likely'): void {
    for (const line of fold(phrases).split(/[,\n]/)) {
      const text = line.trim();
      if (text === '') continue;
      const mark = /^[!?=]/.exec(text)?.[0] ?? '';
      const parts = text
        .slice(mark.length)
        .split('&')
        .map((part) => this.#steps(part.trim()));
      const phrase = { name, strength: STRENGTHS[mark] ?? (parts.flat().length === 1 ? alone : 'likely'), whole: mark === '=', parts };
      push(this.#byFirst, parts[0]![0]!.token, phrase);
    }
  }

  #steps(part: string): Step[] {
    const found = [...part.replace(HAN_PAIR, '$1+').matchAll(/([ +~]*)([^ +~]+)/g)];
    return found.map(([, before, group]) => ({ token: this.#token(group!), gap: GAPS[before!.trim() || ' ']! }));
  }

  #token(group: string): number {
    const known = this.#tokens.get(group);
    if (known !== undefined) return known;
    const token = this.#tokens.size;
    this.#tokens.set(group, token);
    for (const word of group.split('|'))
      if (word.includes('_')) {
        const [head, ...rest] = word.split('_');
        push(this.#runs, head!, { rest, token });
      } else if (word.endsWith('*')) push(this.#prefix, word.slice(0, -1), token);
      else push(this.#exact, word, token);
    return token;
  }

  /** For each word the tokens that it stands for. */
  tokensOf(words: string[]): Set<number>[] {
    const all = words.map(() => new Set<number>());
    for (const [at, word] of words.entries()) {
      const tokens = all[at]!;
      this.#take(word, tokens);
      for (const { rest, token } of this.#runs.get(word) ?? [])
        if (rest.every((next, i) => fits(words[at + 1 + i], next))) {
          tokens.add(token);
          all[at + rest.length]!.add(token);
        }
      const plain = /^[a-z]/.test(word) ? stem(word) : word.replace(ARABIC_PREFIX, '');
      if (plain !== word && plain.length > 2) this.#take(plain, tokens);
      for (const sign of signsOf(word)) this.#take(sign, tokens);
      if (word.length > 4 && !this.#exact.has(word) && !REAL.has(word))
        for (const meant of this.#slips) if (oneSlip(word, meant)) this.#take(meant, tokens);
    }
    return all;
  }

  #take(word: string, tokens: Set<number>): void {
    for (const token of this.#exact.get(word) ?? []) tokens.add(token);
    for (let end = 1; end <= word.length; end++) for (const token of this.#prefix.get(word.slice(0, end)) ?? []) tokens.add(token);
  }

  /** All phrases met in a text, given its words' tokens and in which sentence each stands; without the latter it is all one. */
  meet(tokens: Set<number>[], sentences: number[] = []): Met[] {
    const met: Met[] = [];
    const text = { tokens, sentences };
    for (let at = 0; at < tokens.length; at++)
      for (const token of tokens[at]!)
        for (const phrase of this.#byFirst.get(token) ?? []) {
          const places = meetParts(phrase.parts, text, at);
          if (places) met.push({ name: phrase.name, strength: phrase.strength, whole: phrase.whole, at: places });
        }
    return met;
  }
}

/** What numbers are known by besides themselves. */
function signsOf(word: string): string[] {
  const [, figures, unit] = AGE.exec(word) ?? [];
  const number = NUMBER_WORDS.indexOf(word) + 1 || Number(figures);
  const signs: string[] = [];
  if (number >= YOUNGEST && number <= OLDEST) signs.push('#age');
  if (figures && !unit && number >= 8) signs.push('#');
  if (YEAR.test(word)) signs.push('#year');
  return signs;
}

/** Whether a word of the text is the one wanted, or begins as it does. */
const fits = (word: string | undefined, wanted: string): boolean =>
  wanted.endsWith('*') ? word?.startsWith(wanted.slice(0, -1)) === true : word === wanted;

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface Text {
  tokens: Set<number>[];
  sentences: number[];
}

/** The places of a phrase whose first part begins at a word; its other parts lie near. */
function meetParts(parts: Step[][], text: Text, first: number): number[] | undefined {
  const all = meetSteps(parts[0]!, 1, text, [first]);
  if (!all) return undefined;
  for (const part of parts.slice(1)) {
    const found = meetNear(part, text, first, all);
    if (!found) return undefined;
    all.push(...found);
  }
  return all;
}

function meetNear(part: Step[], text: Text, first: number, taken: number[]): number[] | undefined {
  const last = Math.min(text.tokens.length - 1, first + NEAR);
  for (let at = Math.max(0, first - NEAR); at <= last; at++) {
    if (apart(text, at, first) || taken.includes(at) || !text.tokens[at]!.has(part[0]!.token)) continue;
    const found = meetSteps(part, 1, text, [at]);
    if (found && !found.some((place) => taken.includes(place))) return found;
  }
  return undefined;
}

function meetSteps(steps: Step[], index: number, text: Text, places: number[]): number[] | undefined {
  const step = steps[index];
  if (!step) return places;
  const from = places.at(-1)! + 1;
  for (let at = from; at <= Math.min(text.tokens.length - 1, from + step.gap) && !apart(text, at, from - 1); at++) {
    const found = text.tokens[at]!.has(step.token) && meetSteps(steps, index + 1, text, [...places, at]);
    if (found) return found;
  }
  return undefined;
}

/** Whether two words stand in different sentences. */
const apart = ({ sentences }: Text, one: number, other: number): boolean => sentences[one] !== sentences[other];
