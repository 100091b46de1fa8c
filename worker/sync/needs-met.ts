import type { Service } from '../../core/hsds.ts';
import questions from '../../core/need/learnt/questions.bin';
import services from '../../core/need/learnt/services.bin';
import { ENGLISH } from '../../core/need/lexicon/en.ts';
import { languages } from '../../core/need/lexicon/languages.ts';
import { NeedReader } from '../../core/need/meets.ts';
import { TermWeights } from '../../core/need/term-weights.ts';
import type { NeedMet } from '../../core/snapshot/need-met.ts';
import { sha256 } from './sha256.ts';

let reader: NeedReader | undefined;
let version: string | undefined;

/** Which needs a service meets. The lexicon is compiled at the first question. */
export function needsMet(service: Service): NeedMet[] {
  reader ??= new NeedReader(ENGLISH, new TermWeights(new Uint8Array(services)));
  return reader.read(service);
}

/** Of the lexicons: when they change, every service is indexed anew. */
export function lexiconVersion(): string {
  version ??= sha256(
    `${JSON.stringify(languages())} ${[questions, services].map((learnt) => sha256(new Uint8Array(learnt), 16)).join(' ')}`,
    16,
  );
  return version;
}
