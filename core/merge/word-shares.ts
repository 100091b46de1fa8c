import type { Evidence } from './evidence.ts';
import type { MergeModel, WordShares } from './model.ts';

/** Words that fewer names have than these are not listed: they are as rare as `rarest`. */
const LEAST = 3;
const MOST_LISTED = 3000;

/** Counts how many names and addresses have each word: common words of the trade then tell little. */
export function wordSharesOf(records: Iterable<Evidence>): MergeModel['words'] {
  const [names, addresses] = [new Map<string, number>(), new Map<string, number>()];
  let [named, placed] = [0, 0];
  const count = (counts: Map<string, number>, words: readonly string[]) => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const record of records) {
    if (record.name.length > 0) named += 1;
    count(names, [...record.name, ...record.named.map((sign) => `#${sign}`), ...record.stems.map((stem) => `~${stem}`)]);
    for (const place of record.places) {
      placed += 1;
      count(addresses, [...place.street, ...place.city]);
    }
  }
  return { name: shares(names, named), address: shares(addresses, placed) };
}

function shares(counts: Map<string, number>, of: number): WordShares {
  // A word that was seen twice may be one record's and its double's.
  const rarest = 2 / Math.max(of, 100);
  const listed = [...counts]
    .filter(([, n]) => n >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_LISTED);
  return { rarest: round(rarest), shares: Object.fromEntries(listed.map(([word, n]) => [word, round(n / Math.max(of, 100))])) };
}

const round = (share: number): number => Number(share.toPrecision(3));

/** Word shares of several sets as one: what is common in one trade's lists tells little there, and a little less elsewhere. */
export function meanWordShares(sets: readonly MergeModel['words'][]): MergeModel['words'] {
  return { name: mean(sets.map((set) => set.name)), address: mean(sets.map((set) => set.address)) };
}

function mean(sets: readonly WordShares[]): WordShares {
  const sums = new Map<string, number>();
  for (const { shares: own } of sets)
    for (const [word, share] of Object.entries(own)) sums.set(word, (sums.get(word) ?? 0) + share / sets.length);
  const rarest = Math.min(...sets.map((set) => set.rarest));
  const listed = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_LISTED);
  return { rarest, shares: Object.fromEntries(listed.map(([word, share]) => [word, round(share)])) };
}
