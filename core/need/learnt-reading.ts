/** What need a person's words mean, by what was learnt of each word (learn-weights.ts): every word adds to the needs it speaks for. */
import type { AskedWord } from './lexicon.ts';
import { SHARPNESS, type TermWeights } from './term-weights.ts';

/** Found like core/search/weights.ts. */
export const LEARNT = {
  /** How sharply needs fall off behind the likeliest. */
  fall: 0.35,
  /** Log-odds at which a need is taken as surely meant. */
  sure: 12,
  /** What a word counts that was misspelt or is still being typed. */
  open: 0.56,
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

/** The likeliest needs first, at most `most`, down to a share of the likeliest. */
export function readLearnt(weights: TermWeights, asked: readonly AskedWord[], most: number, share: number): LearntNeed[] {
  const needs = weights.head.needs.length;
  const telling = asked.flatMap((word, i) => (isNumber(word.said) ? [] : [i]));
  const scale = SHARPNESS / Math.sqrt(Math.max(1, telling.length));
  const sums = new Float32Array(needs);
  const by = telling.map((i) => ({ i, adds: addsOf(weights, asked[i]!, scale) }));
  const closed = by.filter(({ i }) => !asked[i]!.open);
  for (const { adds } of closed) for (let need = 0; need < needs; need++) sums[need]! += adds[need]!;
  const settled = closed.length > 0 ? sums.slice() : undefined;
  // What a word becomes that is being typed is told by the words before it.
  for (const { i, adds } of by)
    if (asked[i]!.open) for (let need = 0; need < needs; need++) if (!settled || settled[need]! > 0) sums[need]! += adds[need]!;
  let best = 0;
  for (const sum of sums) if (sum > best) best = sum;
  if (best === 0) return [];
  const sure = Math.min(1, best / LEARNT.sure);
  const found: LearntNeed[] = [];
  for (let need = 0; need < needs; need++) {
    const likely = Math.exp((sums[need]! - best) * LEARNT.fall);
    if (likely < share || sums[need]! <= 0) continue;
    found.push({ need, weight: sure * likely, told: by.filter(({ adds }) => adds[need]! >= LEARNT.told * sums[need]!).map(({ i }) => i) });
  }
  return found.sort((a, b) => b.weight - a.weight || a.need - b.need).slice(0, most);
}

/** What one word adds to each need: of several that it may stand for, the one that says the most. */
function addsOf(weights: TermWeights, { said, terms, open }: AskedWord, scale: number): Float32Array {
  const adds = new Float32Array(weights.head.needs.length);
  weights.addTo(adds, terms[0] ?? said, scale);
  const others = new Set([...terms.slice(1), ...(open ? weights.completions(said, MOST_OPEN) : [])]);
  for (const other of others) {
    const may = new Float32Array(adds.length);
    weights.addTo(may, other, scale * LEARNT.open);
    for (let need = 0; need < adds.length; need++) if (may[need]! > adds[need]!) adds[need] = may[need]!;
  }
  return adds;
}
