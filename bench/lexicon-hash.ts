import { createHash } from 'node:crypto';
import { ENGLISH } from '../core/need/lexicon/en.ts';

/** Of the words of the English lexicon, whatever their order: what was learnt from others is to be learnt anew. */
export function lexiconHash(): string {
  const words = ENGLISH.map(({ id, name, says, staff, offers, not }) => JSON.stringify({ id, name, says, staff, offers, not })).sort();
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16);
}
