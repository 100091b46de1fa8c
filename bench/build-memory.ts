/**
 * The memory that building an index takes, in a process of its own: `build-memory.ts SIZE FOLDER`. Services come from disk a few at a
 * time, as the pipeline reads them from its database, and chunks of records are dropped as soon as they are made. Prints one line
 * of JSON: the most that was in use at once, and what the whole process grew by.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import { NeedReader } from '../core/need/meets.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { SegmentBuilder } from '../core/snapshot/segment-builder.ts';
import { servicesFile } from './stored-services.ts';

const [size = '', folder = ''] = process.argv.slice(2);

/** Each line of a file, without holding the file. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(1 << 16);
  let rest = '';
  for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
    const lines = (rest + decoder.decode(bytes.subarray(0, read), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(file);
}

const inUse = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

globalThis.gc?.();
const [before, whole] = [inUse(), process.memoryUsage.rss()];
const reader = new NeedReader(ENGLISH);
const encoder = new TextEncoder();
const builder = new SegmentBuilder({ needsMet: (service) => reader.read(service), encode: (text) => encoder.encode(text) });
let most = 0;
let added = 0;
const from = performance.now();
for (const line of linesOf(servicesFile(folder, size))) {
  builder.add(JSON.parse(line) as PublishedService);
  builder.takeChunks();
  if (++added % 100 === 0) most = Math.max(most, inUse());
}
const built = builder.finish();
most = Math.max(most, inUse());
console.log(
  JSON.stringify({
    services: built.services,
    build_ms: performance.now() - from,
    peak_bytes: most - before,
    grown_rss_bytes: process.resourceUsage().maxRSS * 1024 - whole,
  }),
);
