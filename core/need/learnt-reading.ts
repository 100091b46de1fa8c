/** What need a person's words mean, by what was learnt of each word (learn-weights.ts): every word adds to the needs it speaks for. */
import type { AskedWord } from './lexicon.ts';
import { SHARPNESS, type TermWeights } from './term-weights.ts';

/** Found like core/search/weights.ts. */
export const LEARNT = {
  /** How sharply needs fall off behind the likeliest. */
  fall: 0.25,
  /** Log-odds at which a need is taken as surely meant. */
  sure: 16,
  /** What a word counts that was misspelt or is still being typed. */
  open: 0.45,
  /** A word tells a need when it adds at least this share of all that speaks for it. */
  told: 0.15,
};
/** Completions looked through for a word that is being typed. */
const MOST_OPEN = 200;

export interface LearntNeed {
  /** Place in the head of the weights. */
  need: number;
  /** 0–1. */
  weight: number;
  /** Indexes of the asked words that told. */
  told: number[];
}

const isNumber = (word: string): boolean => /^\d{1,2}$/.test(word);

/** What each word adds to each need, and all together; used again by the next reading. */
const rows: Float32Array[] = [];

/** Room for so many numbers, all 0. */
function row(i: number, length: number): Float32Array {
  if (rows[i]?.length !== length) rows[i] = new Float32Array(length);
  return rows[i]!.fill(0);
}

/** The likeliest needs first, at most `most`, down to a share of the likeliest. */
export function readLearnt(weights: TermWeights, asked: readonly AskedWord[], most: number, share: number): LearntNeed[] {
  const needs = weights.head.needs.length;
  const telling = asked.flatMap((word, i) => (isNumber(word.said) ? [] : [i]));
  const scale = SHARPNESS / Math.sqrt(Math.max(1, telling.length));
  const by = telling.map((i, at) => ({ i, adds: addsOf(weights, asked[i]!, scale, row(at + 1, needs)) }));
  const sums = row(0, needs);
  for (const { adds } of by) for (let need = 0; need < needs; need++) sums[need]! += adds[need]!;
  // What a word becomes that is being typed is told by the words before it, and by what it is already.
  const said = sums.some((sum) => sum > 0);
  for (const { i, adds } of by)
    if (asked[i]!.open) {
      const more = row(telling.length + 1, needs);
      weights.raiseByBeginning(more, asked[i]!.said, MOST_OPEN, scale * LEARNT.open);
      for (let need = 0; need < needs; need++) {
        const beyond = more[need]! - adds[need]!;
        if (beyond <= 0 || (said && sums[need]! <= 0)) continue;
        sums[need]! += beyond;
        adds[need]! += beyond;
      }
    }
  let best = 0;
  for (let need = 0; need < needs; need++) if (sums[need]! > best) best = sums[need]!;
  if (best === 0) return [];
  const sure = Math.min(1, best / LEARNT.sure);
  const least = best + Math.log(share) / LEARNT.fall;
  const found: LearntNeed[] = [];
  for (let need = 0; need < needs; need++) {
    const sum = sums[need]!;
    if (sum < least || sum <= 0) continue;
    const told: number[] = [];
    for (const { i, adds } of by) if (adds[need]! >= LEARNT.told * sum) told.push(i);
    found.push({ need, weight: sure * Math.exp((sum - best) * LEARNT.fall), told });
  }
  return found.sort((a, b) => b.weight - a.weight || a.need - b.need).slice(0, most);
}

/** Fills `adds` with what one word adds to each need: of several that it may stand for, the one that says the most. */
function addsOf(weights: TermWeights, { said, terms }: AskedWord, scale: number, adds: Float32Array): Float32Array {
  weights.addTo(adds, terms[0] ?? said, scale);
  for (let i = 1; i < terms.length; i++) weights.raise(adds, terms[i]!, scale * LEARNT.open);
  return adds;
}
