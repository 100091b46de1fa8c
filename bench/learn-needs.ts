/**
 * `npm run learn:needs`: learns anew what words say of needs (core/need/learn-weights.ts), for questions and for providers' texts. To
 * be run when the English lexicon or the samples have changed; seconds. The figures of `npm run eval` should be looked at before they are kept.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { learnWeights, QUESTIONS, SERVICES } from '../core/need/learn-weights.ts';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import { packWeights } from '../core/need/term-weights.ts';
import { lexiconHash } from './lexicon-hash.ts';
import { samplesOf } from './samples.ts';

const needs = [...ENGLISH].sort((a, b) => (a.id < b.id ? -1 : 1));
const samples = { asks: samplesOf('asks'), offers: samplesOf('offers') };
for (const [name, lesson] of [
  ['questions', QUESTIONS],
  ['services', SERVICES],
] as const) {
  const bytes = packWeights(
    needs.map(({ id }) => id),
    learnWeights(needs, lesson, samples),
    lexiconHash(),
  );
  writeFileSync(join(import.meta.dirname, `../core/need/learnt/${name}.bin`), bytes);
  console.log(`${name}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} as sent`);
}
