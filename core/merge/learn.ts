import { mostInLearning } from './candidate-keys.ts';
import { contradicts } from './contradicts.ts';
import { unpackEvidence } from './evidence.ts';
import { FIRST_GUESS } from './first-guess.ts';
import { learnWeights, type Pattern, PatternCounts, rounded } from './learn-model.ts';
import { indexOf, matchRecords, Scorer } from './match-records.ts';
import type { MergeModel } from './model.ts';
import { textHash } from './text-hash.ts';
import { meanWordShares, wordSharesOf } from './word-shares.ts';

/** Pairs of a set that are looked at, at most about: more teach nothing new. */
const MOST_PAIRS = 400_000;
/** What each of several sets counts for, in pairs, so that the largest does not drown the others. */
const SET_WEIGHT = 20_000;

/** Learns a model from one set of records alone (packEvidence of each, in a lasting order): no labels. */
export function learn(packed: readonly string[], version: string, thresholds: MergeModel['thresholds']): MergeModel {
  const words = wordSharesOf(evidenceOf(packed));
  const model = { version, words, ...rounded(learnWeights(patternsOf(packed, words, thresholds))), thresholds };
  return { ...model, thresholds: { same: thresholds.same, ask: askFrom(packed, model) } };
}

/** Learns one model from several sets, each counted alike, for records of any kind. */
export function learnFromSets(sets: readonly (readonly string[])[], version: string, thresholds: MergeModel['thresholds']): MergeModel {
  const words = meanWordShares(sets.map((packed) => wordSharesOf(evidenceOf(packed))));
  const patterns = sets.flatMap((packed) => scaled(patternsOf(packed, words, thresholds)));
  return { version, words, ...rounded(learnWeights(patterns)), thresholds };
}

function scaled(patterns: readonly Pattern[]): Pattern[] {
  const all = patterns.reduce((sum, { count }) => sum + count, 0);
  return patterns.map((pattern) => ({ ...pattern, count: (pattern.count * SET_WEIGHT) / Math.max(all, 1) }));
}

function patternsOf(packed: readonly string[], words: MergeModel['words'], thresholds: MergeModel['thresholds']): Pattern[] {
  const index = indexOf(packed, { words }, mostInLearning);
  const scorer = new Scorer({ words, ...FIRST_GUESS, version: '', thresholds }, index.sharing, (position) =>
    unpackEvidence(packed[position]!),
  );
  let all = 0;
  for (const _ of index.pairs()) all += 1;
  const share = Math.min(1, MOST_PAIRS / Math.max(all, 1)) * 2 ** 32;
  const counts = new PatternCounts();
  for (const [a, b] of index.pairs()) {
    if (textHash(`${a} ${b}`) >= share) continue;
    const [x, y] = [scorer.evidence(a), scorer.evidence(b)];
    if (!contradicts(x.name, y.name)) counts.add(x, y, words, index.sharing);
  }
  return counts.patterns();
}

/** At most this share of records may wait for a person. */
const MOST_ASKED = 0.015;

/** The lowest score from which on few enough records are asked about, of those that the model leaves open. */
function askFrom(packed: readonly string[], model: MergeModel): number {
  const asks = matchRecords(packed, model).asks.toSorted((x, y) => y.score - x.score);
  const asked = new Set<number>();
  let from = model.thresholds.same;
  for (let at = 0; at < asks.length; ) {
    let to = at;
    while (to < asks.length && asks[to]!.score === asks[at]!.score) to += 1;
    for (const { a, b } of asks.slice(at, to)) asked.add(a).add(b);
    if (asked.size > MOST_ASKED * packed.length) return from;
    from = asks[at]!.score;
    at = to;
  }
  return model.thresholds.ask;
}

function* evidenceOf(packed: readonly string[]) {
  for (const one of packed) yield unpackEvidence(one);
}
