import { contradicts } from './contradicts.ts';
import { unpackEvidence } from './evidence.ts';
import { FIRST_GUESS } from './first-guess.ts';
import { learnWeights, PatternCounts, rounded } from './learn-model.ts';
import { indexOf, matchRecords, Scorer } from './match-records.ts';
import type { MergeModel } from './model.ts';
import { textHash } from './text-hash.ts';
import { wordSharesOf } from './word-shares.ts';

/** Pairs that are looked at, at most about: more teach nothing new. */
const MOST_PAIRS = 400_000;

/** Learns a model from records alone: no labels. `from` is what it leans on where the records are few. */
export function learn(
  packed: readonly string[],
  version: string,
  thresholds: MergeModel['thresholds'],
  from: Pick<MergeModel, 'kinds' | 'levels'> = FIRST_GUESS,
): MergeModel {
  const words = wordSharesOf(evidenceOf(packed));
  const index = indexOf(packed, { words });
  const scorer = new Scorer({ words, ...from, version, thresholds }, index.sharing, (position) => unpackEvidence(packed[position]!));
  let all = 0;
  for (const _ of index.pairs()) all += 1;
  const share = Math.min(1, MOST_PAIRS / Math.max(all, 1)) * 2 ** 32;
  const counts = new PatternCounts();
  for (const [a, b] of index.pairs()) {
    if (textHash(`${a} ${b}`) >= share) continue;
    const [x, y] = [scorer.evidence(a), scorer.evidence(b)];
    if (!contradicts(x.name, y.name)) counts.add(x, y, words, index.sharing);
  }
  const model = { version, words, ...rounded(learnWeights(counts.patterns(), from)), thresholds };
  return { ...model, thresholds: { same: thresholds.same, ask: askFrom(packed, model) } };
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
