/** What a search looks for, once the words are understood. */
import type { Condition } from './conditions.ts';
import type { Point } from './query.ts';

/** One thing sought: any of some terms (a word, its prefix's completions, its repairs), counted once a document, the first best. */
export interface SoughtWord {
  /** As the person typed it, for the reason. */
  said: string;
  /** 0–1: how much it tells; a word that many needs share tells less than its rarity in texts makes believe. */
  weight: number;
  terms: { term: string; prefix?: boolean; weight: number }[];
}

export interface SoughtNeed {
  id: string;
  /** 0–1: how sure the words are. */
  weight: number;
  /** Not meant itself, but a neighbour of one that was: a second answer. */
  neighbour?: boolean;
}

/** What to look for. At most 15 words and 15 needs are weighed; a sentence has seldom more that mean anything. */
export interface Plan {
  words: SoughtWord[];
  needs: SoughtNeed[];
  /** Set by hand: what breaks one is left out. */
  required: Condition[];
  /** Read from the words: what breaks one stands below what keeps all. */
  wished: Condition[];
  near?: Point;
  /** Whether what is worth little beside the best counts too. */
  all?: boolean;
  limit: number;
  offset: number;
  /** The month of today, as in the `assured` column; for freshness. */
  month?: number;
}
