/** Which needs a service's texts meet by what was learnt of each word (learn-weights.ts), all of its words taken together. */
import { phraseTerms } from './phrase-words.ts';
import { SHARPNESS, type TermWeights } from './term-weights.ts';

/** Found like core/search/weights.ts. */
export const LEARNT_EVIDENCE = {
  /** What a word counts by where it stands; it counts once, by the best place. */
  name: 1.1,
  category: 0.7,
  description: 0.595,
  organization: 0.45,
  /** How sharply needs fall off behind the likeliest. */
  fall: 0.9,
  /** Log-odds at which a need is taken as surely met. */
  sure: 4,
};

/** A text of the service, and what its words count. */
export interface WeighedText {
  text: string;
  field: number;
}

/** How surely each need is met, 0–1, by its place in the head of the weights. */
export function learntEvidence(weights: TermWeights, texts: readonly WeighedText[]): Float32Array {
  const fields = new Map<string, number>();
  for (const { text, field } of texts) for (const term of phraseTerms(text)) if (field > (fields.get(term) ?? 0)) fields.set(term, field);
  const known = [...fields].filter(([term]) => weights.knows(term));
  const length = Math.sqrt(known.reduce((sum, [, field]) => sum + field * field, 0));
  const sums = new Float32Array(weights.head.needs.length);
  for (const [term, field] of known) weights.addTo(sums, term, (SHARPNESS * field) / length);
  const best = sums.reduce((most, sum) => Math.max(most, sum), 0);
  if (best === 0) return sums;
  const sure = Math.min(1, best / LEARNT_EVIDENCE.sure);
  return sums.map((sum) => sure * Math.exp((sum - best) * LEARNT_EVIDENCE.fall));
}
