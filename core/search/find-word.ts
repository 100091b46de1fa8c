/** Looks a sought word up in the vocabularies: where the documents are that hold it, and what it is worth. */
import type { TermIndex, TermList } from '../snapshot/term-index.ts';
import type { SoughtWord } from './plan.ts';
import type { Segment } from './segment.ts';
import { WEIGHTS } from './weights.ts';

/** Documents read for a prefix of one, two, three and more letters; the commonest completions come first. */
const PREFIX_BUDGET = [0, 600, 1500, 3000, 6000] as const;
/** Prefixes up to here have so many completions that the choice among them is kept. */
const SHORT = 2;

export interface FoundList {
  list: TermList;
  weight: number;
  /** In the second part, words of descriptions. */
  described: boolean;
}

/** Where a word's terms are in each segment, best first, and what it is worth by its rarity. */
export interface FoundWord {
  rarity: number;
  /** By segment, in the order they were given in. */
  lists: FoundList[][];
}

/** Looks a word up in all segments. Its worth is its inverse document frequency (Robertson–Spärck Jones), up to a limit. */
export function findWord(word: SoughtWord, segments: Segment[]): FoundWord {
  let services = 0;
  let holding = 0;
  const lists = segments.map((segment) => {
    services += segment.services;
    const found: FoundList[] = [];
    let most = 0;
    for (const { term, prefix, weight } of word.terms) {
      let here = 0;
      for (const described of [false, true]) {
        const index = described ? segment.descriptions : segment.words;
        if (!index) continue;
        for (const list of prefix ? completions(index, term) : exactly(index, term)) {
          found.push({ list, weight, described });
          here += list.count;
        }
      }
      most = Math.max(most, here);
    }
    holding += most;
    return found;
  });
  const rarity = Math.log(1 + (services - Math.min(holding, services) + 0.5) / (holding + 0.5));
  return { rarity: word.weight * Math.min(WEIGHTS.mostRare, rarity), lists };
}

const exactly = (index: TermIndex, term: string): TermList[] => {
  const list = index.find(term);
  return list ? [list] : [];
};

const kept = new WeakMap<TermIndex, Map<string, TermList[]>>();

function completions(index: TermIndex, prefix: string): TermList[] {
  if (prefix.length > SHORT) return choose(index, prefix);
  const known = kept.get(index) ?? new Map<string, TermList[]>();
  const chosen = known.get(prefix) ?? choose(index, prefix);
  kept.set(index, known.set(prefix, chosen));
  return chosen;
}

/**
 * The lists of what a prefix may become, the prefix itself among them whatever its length: the commonest first, as far as the
 * budget goes. One that does not fit is passed over; when none fits, the shortest is taken, so that no beginning finds nothing.
 */
function choose(index: TermIndex, prefix: string): TermList[] {
  const { exact, lists } = index.listsWithPrefix(prefix);
  if (lists.length < 2) return lists;
  const own = exact ? lists[0] : undefined;
  let left: number = PREFIX_BUDGET[Math.min(prefix.length, PREFIX_BUDGET.length - 1)]!;
  const chosen = lists
    .sort((a, b) => b.count - a.count)
    .filter((list) => {
      if (list === own) return true;
      if (list.count >= left) return false;
      left -= list.count;
      return true;
    });
  return chosen.length > 0 ? chosen : lists.slice(-1);
}
