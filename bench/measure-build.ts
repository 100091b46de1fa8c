/**
 * Measures the memory that building an index takes, as a Worker builds it: services come some hundreds at a time, chunks leave as
 * they are made. `node --expose-gc --max-old-space-size=80 bench/measure-build.ts SERVICES` prints one line of JSON; run with a
 * heap that is too small, it dies.
 */
import { memoryUsage } from 'node:process';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import { NeedReader } from '../core/need/meets.ts';
import { SegmentBuilder } from '../core/snapshot/segment-builder.ts';
import { generateServices } from './generate.ts';

const services = Number(process.argv[2] ?? 20_000);
/** Services at once, as the pipeline reads them. */
const AT_ONCE = 320;
const MEGABYTE = 1e6;

const heldNow = (): number => {
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
};

const reader = new NeedReader(ENGLISH);
const encoder = new TextEncoder();
// Texts, as the database gives them; they are outside of what a Worker would hold, and are counted out.
const texts = generateServices(services).map((service) => Buffer.from(JSON.stringify(service)));
globalThis.gc?.();
const before = heldNow();
const rssBefore = memoryUsage().rss;
const builder = new SegmentBuilder({ needsMet: (service) => reader.read(service), encode: (text) => encoder.encode(text) });
let peak = 0;
let bytes = 0;
const look = () => {
  globalThis.gc?.();
  peak = Math.max(peak, heldNow() - before);
};
const from = performance.now();
for (let at = 0; at < services; at += AT_ONCE) {
  const some = texts.slice(at, at + AT_ONCE).map((text) => JSON.parse(text.toString()) as Parameters<typeof builder.add>[0]);
  for (const service of some) builder.add(service);
  if ((at / AT_ONCE) % 8 === 0) look();
  for (const chunk of builder.takeChunks()) bytes += chunk.bytes.length;
}
const built = builder.finish();
look();
process.stdout.write(
  `${JSON.stringify({
    services,
    peak_mb: Math.round(peak / MEGABYTE),
    rss_mb: Math.round((memoryUsage().rss - rssBefore) / MEGABYTE),
    seconds: Math.round(performance.now() - from) / 1000,
    index_bytes: built.first.length + built.rest.length + built.ids.length + built.feed.length,
    record_bytes: bytes,
  })}\n`,
);
