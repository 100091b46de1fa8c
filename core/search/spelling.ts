/** Repairs a misspelt word: a cheap first cut over the vocabularies, then fuse.js ranks the few words left. Loaded when first needed. */
import Fuse from 'fuse.js/basic';
import type { TermIndex } from '../snapshot/term-index.ts';
import { encodeUtf8 } from '../snapshot/utf8.ts';
import { editDistance } from './edit-distance.ts';
import { stemsWithoutSlip } from './endings.ts';
import type { Segment } from './segment.ts';
import { soundOf } from './sound.ts';
import { Vocabulary } from './vocabulary.ts';

interface Known {
  term: string;
  /** As people write it. */
  word: string;
  count: number;
}

/** What a misspelt word may mean: the index's term, and the word to show. */
export type Repair = Pick<Known, 'term' | 'word'>;

/** How many letters may be wrong: none in up to three letters, one in four to six, two in more. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The vocabularies of some segments, and of what is known beside them. Made once. */
export class Speller {
  readonly #vocabularies: { words: Vocabulary; counted: boolean }[];

  /** `more`: words known beside the segments' own, the lexicons'; each counts as one more of its kind. */
  constructor(segments: Segment[], more: TermIndex[] = []) {
    const own = segments.flatMap(({ words, descriptions }) => (descriptions ? [words, descriptions] : [words]));
    this.#vocabularies = [
      ...more.map((terms) => ({ words: new Vocabulary(terms), counted: false })),
      ...own.map((terms) => ({ words: new Vocabulary(terms), counted: true })),
    ];
  }

  /** What a word that is not known may mean, likeliest first, at most three. `term` is its stem. */
  repair(said: string, term = said): Repair[] {
    const most = allowed(said);
    if (most === 0) return [];
    // The first letter is seldom misspelt.
    const alike = this.#near(term, most, false);
    if (alike.length > 0) return rankByLikeness(term, alike);
    const roots = stemsWithoutSlip(said).flatMap((root) => this.#near(root, 0, false));
    if (roots.length > 0) return rankByLikeness(term, roots);
    return rankByLikeness(term, this.#near(term, most, true));
  }

  #near(word: string, most: number, others: boolean): Near[] {
    const first = encodeUtf8(word.slice(0, 2))[0]!;
    const near = new Map<string, Near>();
    for (const { words, counted } of this.#vocabularies)
      words.alike(word, most, first, others, ({ term, word: written, count }) => {
        const before = near.get(term);
        const distance = before?.distance ?? editDistance(word, term, most);
        if (distance > most || distance >= term.length - 2) return;
        near.set(term, { term, word: written, count: (before?.count ?? 0) + (counted ? count : 1), distance });
      });
    return [...near.values()];
  }
}

type Near = Known & { distance: number };

/** How many are given. */
const MOST = 3;

/** How much nearer a word is that sounds like what was written. */
const HEARD = 1.5;

/** Fewest wrong letters first, and what sounds the same; among those, what fuse.js finds most alike, weighed by how common the word is. */
function rankByLikeness(word: string, near: Near[]): Repair[] {
  if (near.length < 2) return near;
  const sound = soundOf(word);
  const known = (one: Near): number =>
    one.distance * 2 + (one.term[0] === word[0] ? 0 : 1) - Math.log2(1 + one.count) / 6 - (soundOf(one.term) === sound ? HEARD : 0);
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
