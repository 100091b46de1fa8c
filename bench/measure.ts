/**
 * Measures one engine in a process of its own; called by bench.ts.
 * `measure.ts build ENGINE SERVICES FOLDER` builds its index and stores it; `measure.ts ask ENGINE SERVICES FOLDER COUNT` loads it
 * and asks. Prints one line of JSON.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { generateServices } from './generate.ts';
import { PEERS } from './peers/by-name.ts';
import { hiveFiles, indexFiles, openHive } from './peers/hive.ts';
import type { Engine } from './peers/peer.ts';
import { textsOf } from './peers/texts.ts';
import { CLASSES, makeQuestions } from './questions.ts';

const [step, engine = '', size = '', folder = '', count = '100'] = process.argv.slice(2);
const home = join(folder, size, engine.replace(/[^a-z]/gi, '_'));
/** A class of questions is given up after so many milliseconds: a slow engine's figures are steady with few. */
const PATIENCE = 6000;

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;

const fileName = (path: string): string => path.replaceAll('/', '~');

async function build(): Promise<object> {
  const services = generateServices(Number(size));
  mkdirSync(home, { recursive: true });
  const from = performance.now();
  const files = engine === 'hive' ? hiveFiles(services) : new Map([['index', await PEERS[engine]!.build(textsOf(services))]]);
  const build_ms = performance.now() - from;
  for (const [path, bytes] of files) writeFileSync(join(home, fileName(path)), bytes);
  const index = engine === 'hive' ? indexFiles(files) : [...files.values()];
  const sum = (of: (bytes: Uint8Array) => number): number => index.reduce((total, bytes) => total + of(bytes), 0);
  return {
    build_ms,
    bytes: sum((bytes) => bytes.length),
    brotli: sum(brotli),
    ...(engine === 'hive' && { first_brotli: brotli(index[0]!) }),
  };
}

async function load(files: Map<string, Uint8Array>): Promise<Engine> {
  if (engine !== 'hive') return PEERS[engine]!.load(files.get('index')!);
  const directory = await openHive(files);
  return { search: async (text, limit) => (await directory.search({ text, limit })).hits.map(({ document }) => String(document)) };
}

const memory = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

async function ask(): Promise<object> {
  const before = memory();
  const files = new Map(readdirSync(home).map((name) => [name.replaceAll('~', '/'), new Uint8Array(readFileSync(join(home, name)))]));
  const from = performance.now();
  const it = await load(files);
  await it.search('debt advice near me', 10);
  const first_answer_ms = performance.now() - from;
  if (engine !== 'hive') files.clear();
  const heap_bytes = memory() - before;
  // Made only now, so that their services are not taken for the engine's memory.
  const questions = makeQuestions(generateServices(Math.min(Number(size), 5000)), Number(count));
  const queries: { class: string; times: number[] }[] = [];
  for (const name of CLASSES) {
    const times: number[] = [];
    const until = performance.now() + PATIENCE;
    for (const text of questions[name].slice(0, 20)) if (performance.now() < until - PATIENCE / 2) await it.search(text, 10);
    for (const text of questions[name]) {
      const start = performance.now();
      await it.search(text, 10);
      times.push(performance.now() - start);
      if (performance.now() > until) break;
    }
    queries.push({ class: name, times });
  }
  return { first_answer_ms, heap_bytes, queries };
}

console.log(JSON.stringify(step === 'build' ? await build() : await ask()));
