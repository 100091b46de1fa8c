import type { Link } from '../core/merge/link.ts';

export interface MergeFigures {
  precision: number;
  recall: number;
  f1: number;
  /** Pairs compared. */
  candidates: number;
  /** All pairs there could be. */
  possible: number;
  /** Pairs that a person would be asked about. */
  ask: number;
}

/** Compares what was merged with the truth. Pairs that follow from others, in the truth and in clusters, count. */
export function mergeFigures(
  ids: readonly string[],
  truth: readonly (readonly [string, string])[],
  found: { clusters: readonly number[][]; asks: readonly Link[]; candidates: number },
): { figures: MergeFigures; wrong: [string, string][]; missed: [string, string][] } {
  const right = new Set(closed(truth).map(([a, b]) => key(a, b)));
  const merged = new Set(
    found.clusters.flatMap((cluster) => pairsOf(cluster.map((position) => ids[position]!))).map(([a, b]) => key(a, b)),
  );
  const wrong = [...merged].filter((pair) => !right.has(pair));
  const missed = [...right].filter((pair) => !merged.has(pair));
  const hits = merged.size - wrong.length;
  const precision = merged.size === 0 ? 1 : hits / merged.size;
  const recall = right.size === 0 ? 1 : hits / right.size;
  return {
    figures: {
      precision: round(precision),
      recall: round(recall),
      f1: round(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
      candidates: found.candidates,
      possible: (ids.length * (ids.length - 1)) / 2,
      ask: found.asks.length,
    },
    wrong: wrong.map(parts),
    missed: missed.map(parts),
  };
}

const round = (share: number): number => Math.round(share * 1e5) / 1e5;
const key = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
const parts = (pair: string): [string, string] => JSON.parse(pair) as [string, string];

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));

/** All pairs that follow from the pairs given. */
function closed(pairs: readonly (readonly [string, string])[]): [string, string][] {
  const groupOf = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    const [x, y] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    const joined = x === y ? x : [...x, ...y];
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].flatMap(pairsOf);
}
