/** Adds up, for one segment, what each document has of what is sought. */
import type { TermEntry } from '../snapshot/term-index.ts';
import type { SoughtNeed, SoughtWord } from './plan.ts';
import type { Segment } from './segment.ts';
import { WEIGHTS } from './weights.ts';

/** Documents read for one prefix at most; the commonest completions come first. */
const PREFIX_BUDGET = 6000;

/** Sums of one segment. The arrays are used again by the next call: the caller sets `scores` and `seen` of what it touched back to 0. */
export interface Gathered {
  /** How many of `touched` hold anything. */
  count: number;
  touched: Uint32Array;
  scores: Float32Array;
  /** Bit i: sought word i is there; bit 16 + i: sought need i is met. */
  seen: Uint32Array;
}

const room = {
  scores: new Float32Array(0),
  seen: new Uint32Array(0),
  touched: new Uint32Array(0),
  documents: new Uint32Array(0),
  extras: new Uint8Array(0),
};

function makeRoom(services: number): void {
  if (room.scores.length >= services) return;
  room.scores = new Float32Array(services);
  room.seen = new Uint32Array(services);
  room.touched = new Uint32Array(services);
  room.documents = new Uint32Array(services);
  room.extras = new Uint8Array(services);
}

/** `rarity[i]` is what word i is worth in plain text. Needs must come weightiest first. */
export function gather(segment: Segment, words: SoughtWord[], rarity: number[], needs: SoughtNeed[]): Gathered {
  makeRoom(segment.services);
  const { scores, seen, touched, documents, extras } = room;
  let count = 0;
  /** Adds one list. `bit` marks the thing sought; a document counts it once, by the first (best) list that holds it. */
  const add = (length: number, bit: number, weightOf: (i: number, before: number) => number): void => {
    for (let i = 0; i < length; i++) {
      const document = documents[i]!;
      const before = seen[document]!;
      if (before & bit) continue;
      if (before === 0) touched[count++] = document;
      seen[document] = before | bit;
      scores[document]! += weightOf(i, before);
    }
  };
  const strengths = [WEIGHTS.hinted, WEIGHTS.likely, WEIGHTS.sure, WEIGHTS.meant];
  const fields = [WEIGHTS.name, WEIGHTS.category, WEIGHTS.organization, WEIGHTS.place];
  needs.forEach((need, i) => {
    const length = segment.readNeed(need.id, documents, extras);
    const worth = strengths.map((share) => need.weight * WEIGHTS.need * share);
    add(length, 1 << (16 + i), (j, before) => worth[extras[j]!]! * (before >>> 16 ? WEIGHTS.furtherNeed : 1));
  });
  words.forEach((word, i) => {
    for (const { term, prefix, weight } of word.terms) {
      const worth = rarity[i]! * weight;
      for (const entry of entriesOf(segment.words, term, prefix)) {
        segment.words.read(entry, documents, extras);
        add(entry.count, 1 << i, (j) => worth * fields[extras[j]!]!);
      }
      if (segment.descriptions)
        for (const entry of entriesOf(segment.descriptions, term, prefix)) {
          segment.descriptions.read(entry, documents);
          add(entry.count, 1 << i, () => worth * WEIGHTS.description);
        }
    }
  });
  return { count, touched, scores, seen };
}

/** The lists of a term, or of what a prefix may become: the commonest completions, up to a budget. */
export function entriesOf(index: Segment['words'], term: string, prefix = false): TermEntry[] {
  if (!prefix) {
    const entry = index.find(term);
    return entry ? [entry] : [];
  }
  let budget = PREFIX_BUDGET;
  return index
    .withPrefix(term)
    .sort((a, b) => b.count - a.count)
    .filter((entry) => {
      if (entry.term !== term) budget -= entry.count;
      return entry.term === term || budget > 0;
    });
}
