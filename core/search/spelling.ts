/** Repairs a misspelt word: a cheap first cut over the vocabularies, then fuse.js ranks the few words left. Loaded when first needed. */
import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import type { Segment } from './segment.ts';

interface Known {
  term: string;
  /** As people write it. */
  word: string;
  count: number;
}

/** What a misspelt word may mean: the index's term, and the word to show. */
export type Repair = Pick<Known, 'term' | 'word'>;

/** Letters of a word as bits, so that most words are ruled out by one comparison. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i) - 97;
    bits |= 1 << (c >= 0 && c < 26 ? c : 26 + (word.charCodeAt(i) & 3));
  }
  return bits;
}

const bitCount = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** How many letters may be wrong: one to five letters 1, longer ones 2. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** A vocabulary with its letter sets, made once for a set of segments. */
export class Speller {
  readonly #terms: Known[];
  readonly #letters: Uint32Array;
  readonly #lengths: Uint8Array;
  /** Indexes of terms by their first letter, which is seldom misspelt. */
  readonly #byFirst = new Map<string, number[]>();

  /** `more`: words known beside the segments' own, such as the lexicon's. */
  constructor(segments: Segment[], more: Iterable<string> = []) {
    const known = new Map<string, Known>();
    for (const term of more) known.set(term, { term, word: term, count: 1 });
    for (const segment of segments)
      for (const index of [segment.words, segment.descriptions])
        index?.forEach(({ term, word, count }) => {
          if (term.length > 2 && term.length < 24) known.set(term, { term, word, count: (known.get(term)?.count ?? 0) + count });
        });
    this.#terms = [...known.values()];
    this.#letters = Uint32Array.from(this.#terms, ({ term }) => lettersOf(term));
    this.#lengths = Uint8Array.from(this.#terms, ({ term }) => term.length);
    this.#terms.forEach(({ term }, i) => {
      const alike = this.#byFirst.get(term[0]!);
      if (alike) alike.push(i);
      else this.#byFirst.set(term[0]!, [i]);
    });
  }

  /** What a word that is not known may mean, likeliest first, at most three. */
  repair(word: string): Repair[] {
    const most = allowed(word);
    if (most === 0) return [];
    const alike = this.#near(word, most, this.#byFirst.get(word[0]!) ?? []);
    const near =
      alike.length > 0
        ? alike
        : [...this.#byFirst].flatMap(([first, indexes]) => (first === word[0] ? [] : this.#near(word, most, indexes)));
    return near.length < 2 ? near : rankByLikeness(word, near);
  }

  #near(word: string, most: number, indexes: number[]): (Known & { distance: number })[] {
    const letters = lettersOf(word);
    const near: (Known & { distance: number })[] = [];
    for (const i of indexes) {
      const longer = this.#lengths[i]! - word.length;
      if (longer > most || longer < -most || bitCount(letters ^ this.#letters[i]!) > 2 * most) continue;
      const known = this.#terms[i]!;
      const distance = editDistance(word, known.term, most);
      if (distance <= most && distance < known.term.length - 2) near.push({ ...known, distance });
    }
    return near;
  }
}

type Near = Known & { distance: number };

/** How many are given. */
const MOST = 3;

/** Fewest wrong letters first; among those, what fuse.js finds most alike, weighed by how common the word is. */
function rankByLikeness(word: string, near: Near[]): Repair[] {
  const known = (one: Near): number => one.distance * 2 + (one.term[0] === word[0] ? 0 : 1) - Math.log2(1 + one.count) / 6;
  // Likeness adds at most 1 to what is known of each: what others stand before however unlike they are, fuse.js need not see.
  const least = near.map(known);
  const enough = (least.toSorted((a, b) => a - b)[MOST - 1] ?? Number.POSITIVE_INFINITY) + 1;
  const left = near.filter((_, i) => least[i]! <= enough);
  const likeness = new Map<string, number>();
  for (const { item, score } of new Fuse(left, { keys: ['term'], threshold: 1, includeScore: true }).search(word))
    likeness.set(item.term, score ?? 1);
  const cost = (one: Near): number => known(one) + (likeness.get(one.term) ?? 1);
  return left.sort((a, b) => cost(a) - cost(b) || (a.term < b.term ? -1 : 1)).slice(0, MOST);
}
