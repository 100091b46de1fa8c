import { createHash } from 'node:crypto';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import { samplesOf } from './samples.ts';

/** Of the words of the English lexicon and of the samples, whatever their order: what was learnt from others is to be learnt anew. */
export function lexiconHash(): string {
  const texts = [...ENGLISH, ...samplesOf('asks'), ...samplesOf('offers')];
  const words = texts.map((text) => JSON.stringify({ ...text, related: undefined, terms: undefined })).sort();
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16);
}
