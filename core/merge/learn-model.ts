import { compare, levelsOf, patternOf, relationOf } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { FIRST_GUESS } from './first-guess.ts';
import { FIELD_NAMES, KINDS, type Kind, type KindShares, type Levels, type MergeModel, RELATIONS, type Relation } from './model.ts';
import { logShares, logSum } from './score.ts';
import type { SharingOf } from './shared-values.ts';

type Weights = Pick<MergeModel, 'kinds' | 'levels'>;

/** How many pairs of each pattern of likeness there are: all that learning looks at. */
export class PatternCounts {
  readonly #counts = new Map<number, number>();

  add(a: Evidence, b: Evidence, words: MergeModel['words'], sharing: SharingOf): void {
    const pattern = patternOf(compare(a, b, words, sharing)) * RELATIONS.length + RELATIONS.indexOf(relationOf(a, b));
    this.#counts.set(pattern, (this.#counts.get(pattern) ?? 0) + 1);
  }

  /** In a lasting order, so that sums come out the same. */
  patterns(): Pattern[] {
    return [...this.#counts]
      .sort(([a], [b]) => a - b)
      .map(([pattern, count]) => ({
        levels: levelsOf(Math.floor(pattern / RELATIONS.length)),
        relation: RELATIONS[pattern % RELATIONS.length]!,
        count,
      }));
  }
}

export interface Pattern {
  levels: Levels;
  relation: Relation;
  count: number;
}

/** Pairs that the first guess counts for, in every level of every kind, and in the share of kinds. */
const LEAN = { levels: 200, kinds: 30 };
/** And as a share of the data's own pairs of a kind, so that much data of one sort cannot turn a kind into another. */
const HOLD: KindShares = { same: 0.4, sibling: 0.4, branch: 0.6, other: 0.1 };
/** A list gives one service twice at most in so many of its own candidate pairs, whatever the likenesses suggest. */
const MOST_WITHIN = 0.0005;
const ROUNDS = 60;

/**
 * Learns, without labels, how often each level of likeness is seen in pairs that are one service and in pairs that are not, by
 * expectation–maximisation of a mixture of four kinds (Fellegi and Sunter's model, with three kinds of pairs that differ:
 * two offers of a provider share all but their names, so likenesses are not independent of each other where pairs differ).
 * Leans on `from`; moves away from it as far as the pairs carry it. Deterministic.
 */
export function learnWeights(patterns: readonly Pattern[], from: Weights = FIRST_GUESS): Weights {
  let weights = from;
  for (let round = 0; round < ROUNDS; round += 1) weights = maximised(patterns, weights, from);
  return weights;
}

function maximised(patterns: readonly Pattern[], weights: Weights, from: Weights): Weights {
  const kinds = Object.fromEntries(
    RELATIONS.map((relation) => [relation, Object.fromEntries(KINDS.map((kind) => [kind, from.kinds[relation][kind] * LEAN.kinds]))]),
  ) as MergeModel['kinds'];
  const levels = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      Object.fromEntries(FIELD_NAMES.map((field) => [field, from.levels[kind][field].map((share) => share * LEAN.levels)])),
    ]),
  ) as MergeModel['levels'];
  for (const { levels: seen, relation, count } of patterns) {
    const logs = logShares(seen, relation, weights);
    const sum = logSum(logs);
    KINDS.forEach((kind, k) => {
      const weight = count * Math.exp(logs[k]! - sum);
      kinds[relation][kind] += weight;
      FIELD_NAMES.forEach((field, at) => {
        if (seen[at]! >= 0) levels[kind][field][seen[at]!]! += weight;
      });
    });
  }
  for (const relation of RELATIONS) kinds[relation] = sharesOf(kinds[relation]);
  kinds.within.same = Math.min(kinds.within.same, MOST_WITHIN);
  kinds.within = sharesOf(kinds.within);
  for (const kind of KINDS)
    for (const field of FIELD_NAMES) {
      const told = normal(levels[kind][field]);
      levels[kind][field] = told.map((share, at) => (1 - HOLD[kind]) * share + HOLD[kind] * from.levels[kind][field][at]!);
    }
  return { kinds, levels };
}

const normal = (values: readonly number[]): number[] => {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
};

function sharesOf(values: { [kind in Kind]: number }): { [kind in Kind]: number } {
  const shares = normal(KINDS.map((kind) => values[kind]));
  return Object.fromEntries(KINDS.map((kind, at) => [kind, shares[at]!])) as { [kind in Kind]: number };
}

/** Weights with few digits, for a file that people can read and that is the same on every machine. */
export function rounded(weights: Weights): Weights {
  const few = (value: number) => Number(Math.max(value, 1e-6).toPrecision(4));
  const text = JSON.stringify(weights, (_, value: unknown) => (typeof value === 'number' ? few(value) : value));
  return JSON.parse(text) as Weights;
}
