/**
 * Measures one engine in a process of its own; called by bench.ts.
 * `measure.ts generate SIZE FOLDER` makes the services; `measure.ts build ENGINE SIZE FOLDER` builds an engine's index of them and
 * stores it; `measure.ts ask ENGINE SIZE FOLDER COUNT PATIENCE` loads it and asks. Prints one line of JSON.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PublishedService } from '../core/snapshot/published.ts';
import { askInRounds } from './ask-in-rounds.ts';
import { dailyChange } from './daily-change.ts';
import { generateServices } from './generate.ts';
import { PEERS } from './peers/by-name.ts';
import { hiveFiles, indexFiles, openHive } from './peers/hive.ts';
import { measurePagefind } from './peers/pagefind.ts';
import type { Engine } from './peers/peer.ts';
import { textsOf } from './peers/texts.ts';
import { makeQuestions } from './questions.ts';
import { readServices, writeServices } from './stored-services.ts';

const [step, engine = '', size = '', folder = '', count = '100', patience = '4000'] = process.argv.slice(2);
const home = join(folder, size, engine.replace(/[^a-z]/gi, '_'));

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;

const fileName = (path: string): string => path.replaceAll('/', '~');

/** The questions that are timed, and three times as many others to warm up with: no engine is to be timed before its code is compiled. */
const QUESTIONED = 5000;
const questions = (services: PublishedService[]) => ({
  asked: makeQuestions(services.slice(0, QUESTIONED), Number(count)),
  warm: makeQuestions(services.slice(0, QUESTIONED), Number(count) * 3, 12),
});

async function build(): Promise<object> {
  const services = readServices(folder, size);
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
  // What was sent is no more needed by a peer; HIVE works on it where it lies, but has not yet asked for other languages' lexicons.
  const unread = [...files].filter(([path]) => engine === 'hive' && !/\/(?:first|rest|en)$/.test(path));
  if (engine !== 'hive') files.clear();
  const heap_bytes = memory() - before - unread.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  // Read only now, so that the services are not taken for the engine's memory.
  const { asked, warm } = questions(readServices(folder, size));
  const queries = await askInRounds((text) => it.search(text, 10), asked, warm, Number(patience));
  return { first_answer_ms, heap_bytes, queries };
}

async function run(): Promise<object> {
  const services = (): PublishedService[] => readServices(folder, size);
  if (step === 'generate') return writeServices(folder, size, generateServices(Number(size)));
  if (step === 'change') return dailyChange(services(), brotli);
  if (step === 'pagefind') return measurePagefind(textsOf(services()), questions(services()), Number(patience));
  return step === 'build' ? build() : ask();
}

console.log(JSON.stringify(await run()));
