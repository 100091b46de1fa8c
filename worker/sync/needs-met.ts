import type { Service } from '../../core/hsds.ts';
import { ENGLISH } from '../../core/need/lexicon/en.ts';
import { languages } from '../../core/need/lexicon/languages.ts';
import { NeedReader } from '../../core/need/meets.ts';
import type { NeedMet } from '../../core/snapshot/segment-builder.ts';
import { sha256 } from './sha256.ts';

let reader: NeedReader | undefined;
let version: string | undefined;

/** Which needs a service meets. The lexicon is compiled at the first question. */
export function needsMet(service: Service): NeedMet[] {
  reader ??= new NeedReader(ENGLISH);
  return reader.read(service);
}

/** Of the lexicons: when they change, every service is indexed anew. */
export function lexiconVersion(): string {
  version ??= sha256(JSON.stringify(languages()), 16);
  return version;
}
