/** Adds up, for one segment, what each document has of what is sought. */
import type { TermEntry } from '../snapshot/term-index.ts';
import type { SoughtNeed, SoughtWord } from './plan.ts';
import type { Segment } from './segment.ts';
import { WEIGHTS } from './weights.ts';

/** Documents read for a prefix of one, two, three and more letters; the commonest completions come first. */
const PREFIX_BUDGET = [0, 600, 1500, 3000, 6000] as const;

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

/** What a document gains by standing in a list: by what stands beside it (field, strength), or always the same. */
type Gain = readonly number[] | number;

/**
 * `found[i]` is where word i is, and what it is worth in plain text. Needs must come weightiest first. With `enough` given,
 * neighbours of needs are left out when so many documents already stand above all that they could bring.
 */
export function gather(segment: Segment, found: FoundWord[], needs: SoughtNeed[], enough?: number): Gathered {
  makeRoom(segment.services);
  const { scores, seen, touched, documents, extras } = room;
  let count = 0;
  /** Adds one list. `bit` marks the thing sought; a document counts it once, by the first (best) list that holds it. */
  const add = (length: number, bit: number, gain: Gain, further: number): void => {
    const same = typeof gain === 'number' ? gain : 0;
    const by = typeof gain === 'number' ? undefined : gain;
    for (let i = 0; i < length; i++) {
      const document = documents[i]!;
      const before = seen[document]!;
      if (before & bit) continue;
      if (before === 0) touched[count++] = document;
      seen[document] = before | bit;
      const worth = by ? by[extras[i]!]! : same;
      scores[document]! += before >>> 16 ? worth * further : worth;
    }
  };
  const strengths = [WEIGHTS.hinted, WEIGHTS.likely, WEIGHTS.sure, WEIGHTS.meant];
  const fields = [WEIGHTS.name, WEIGHTS.category, WEIGHTS.organization, WEIGHTS.place];
  const addNeed = (need: SoughtNeed, i: number): void => {
    const worth = need.weight * WEIGHTS.need;
    add(
      segment.readNeed(need.id, documents, extras),
      1 << (16 + i),
      strengths.map((share) => worth * share),
      WEIGHTS.furtherNeed,
    );
  };
  needs.forEach((need, i) => {
    if (!need.neighbour) addNeed(need, i);
  });
  found.forEach(({ rarity, lists }, i) => {
    for (const { entry, weight, described } of lists.get(segment) ?? []) {
      const worth = rarity * weight;
      if (described) {
        segment.descriptions!.read(entry, documents);
        add(entry.count, 1 << i, worth * WEIGHTS.description, 1);
      } else {
        segment.words.read(entry, documents, extras);
        add(
          entry.count,
          1 << i,
          fields.map((field) => worth * field),
          1,
        );
      }
    }
  });
  const most = Math.max(0, ...needs.map(({ neighbour, weight }) => (neighbour ? weight : 0))) * WEIGHTS.need;
  if (enough === undefined || !standAbove(most, enough, scores, touched, count))
    needs.forEach((need, i) => {
      if (need.neighbour) addNeed(need, i);
    });
  return { count, touched, scores, seen };
}

/** Whether at least `enough` of the touched documents score above `most`. */
function standAbove(most: number, enough: number, scores: Float32Array, touched: Uint32Array, count: number): boolean {
  let above = 0;
  for (let i = 0; i < count; i++) if (scores[touched[i]!]! > most && ++above >= enough) return true;
  return false;
}

/** Where a word's terms are in each segment, best first, and what it is worth by its rarity. */
export interface FoundWord {
  rarity: number;
  lists: Map<Segment, { entry: TermEntry; weight: number; described: boolean }[]>;
}

/** Looks a word up in all segments. Its worth is its inverse document frequency (Robertson–Spärck Jones), up to a limit. */
export function findWord(word: SoughtWord, segments: Segment[]): FoundWord {
  const lists: FoundWord['lists'] = new Map();
  let services = 0;
  let holding = 0;
  for (const segment of segments) {
    services += segment.services;
    const found: { entry: TermEntry; weight: number; described: boolean }[] = [];
    let most = 0;
    for (const { term, prefix, weight } of word.terms) {
      let here = 0;
      for (const described of [false, true]) {
        const index = described ? segment.descriptions : segment.words;
        if (!index) continue;
        for (const entry of entriesOf(index, term, prefix)) {
          found.push({ entry, weight, described });
          here += entry.count;
        }
      }
      most = Math.max(most, here);
    }
    holding += most;
    lists.set(segment, found);
  }
  const rarity = Math.log(1 + (services - Math.min(holding, services) + 0.5) / (holding + 0.5));
  return { rarity: word.weight * Math.min(WEIGHTS.mostRare, rarity), lists };
}

/** The lists of a term, or of what a prefix may become: the commonest completions, up to a budget. */
function entriesOf(index: Segment['words'], term: string, prefix = false): TermEntry[] {
  if (!prefix) {
    const entry = index.find(term);
    return entry ? [entry] : [];
  }
  let budget: number = PREFIX_BUDGET[Math.min(term.length, PREFIX_BUDGET.length - 1)]!;
  return index
    .withPrefix(term)
    .sort((a, b) => b.count - a.count)
    .filter((entry) => {
      if (entry.term !== term) budget -= entry.count;
      return entry.term === term || budget > 0;
    });
}
