/** What was learnt of the lexicon's words (`npm run learn:needs`), as the pipeline uses it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import { packLexicon } from '../core/need/lexicon-file.ts';
import { TermWeights } from '../core/need/term-weights.ts';

export const learntFile = (name: 'questions' | 'services'): string => join(import.meta.dirname, `../core/need/learnt/${name}.bin`);

const read = (name: 'questions' | 'services'): Uint8Array => new Uint8Array(readFileSync(learntFile(name)));

export const questionWeights = (): Uint8Array => read('questions');
export const serviceWeights = (): TermWeights => new TermWeights(read('services'));

/** The English lexicon as it is published. */
export const packedEnglish = (): Uint8Array => packLexicon(ENGLISH, 'en', { learnt: { weights: questionWeights(), from: ENGLISH } });
