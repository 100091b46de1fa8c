/**
 * `npm run bench`: speed, size and memory of searching, beside the peers, in one run: every round asks every engine in turn, each in
 * a process of its own; each question's median over rounds, then the median and 95th percentile over questions.
 * `-- --services 5000,20000,100000 --rounds 3 --engines hive,MiniSearch --json`. A peer that cannot do a size in time is left out of
 * it, and of larger ones, with a word on standard error.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Timed } from './ask-in-rounds.ts';
import { type BenchFigures, type IndexFigures, type Memory, printSize } from './bench-tables.ts';
import type { DailyChange } from './daily-change.ts';
import { PEERS } from './peers/by-name.ts';
import type { PagefindFigures } from './peers/pagefind.ts';
import { CLASSES } from './questions.ts';
import { median, percentile, rounded } from './statistics.ts';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '5000,20000' },
    rounds: { type: 'string', default: '3' },
    questions: { type: 'string', default: '100' },
    engines: { type: 'string', default: ['hive', ...Object.keys(PEERS), 'Pagefind'].join() },
    json: { type: 'boolean', default: false },
  },
});
/** One's own, so that two can run at once. */
const folder = join(import.meta.dirname, `../.cache/bench/${process.pid}`);
/** Bounds in milliseconds: of building or asking once (twice that for many services), of one class of questions, and above which one round of asking must do. */
const LONGEST = 180_000;
const MANY = 50_000;
const longest = (size: string): number => (Number(size) > MANY ? 2 : 1) * LONGEST;
const PATIENCE = 4000;
const SLOW = 15_000;
/** The pipeline, and the peer that needs a browser, are measured up to this size. */
const MOST_MEASURED = 20_000;

/** Building is measured in little memory, so that what is garbage is not taken for what is needed. */
const TIGHT = ['--max-old-space-size=56', '--max-semi-space-size=2'];

interface Built {
  build_ms: number;
  bytes: number;
  brotli: number;
  first_brotli?: number;
}
interface Asked {
  first_answer_ms: number;
  heap_bytes: number;
  queries: Timed[];
}

/** Runs one of the scripts beside this one in a process of its own; undefined when it gave up (out of memory, out of time). */
function run<Figures>(script: string, memory: string[], timeout: number, ...words: string[]): Figures | undefined {
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  const done = spawnSync(process.execPath, [...flags, ...memory, join(import.meta.dirname, script), ...words], {
    encoding: 'utf8',
    timeout,
    maxBuffer: 1e8,
  });
  return done.status === 0 ? (JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Figures) : undefined;
}
const measure = <Figures>(step: string, engine: string, size: string, timeout = longest(size)): Figures | undefined =>
  run<Figures>('measure.ts', ['--max-old-space-size=8192'], timeout, step, engine, size, folder, values.questions, String(PATIENCE));

const figures: BenchFigures = { queries: [], indexes: [], change: [], build: [] };
const engines = values.engines.split(',');
const given = new Set<string>();

function leaveOut(engine: string, size: string, what: string): void {
  given.add(engine);
  process.stderr.write(
    `${engine} is left out from ${size} services on: it could not ${what} within ${longest(size) / 1000} s, or not here\n`,
  );
}

function note(engine: string, size: string, built: Built, asked: Asked[], more: Partial<IndexFigures> = {}): void {
  const over = (pick: (one: Asked) => number): number => rounded(median(asked.map(pick)));
  figures.indexes.push({
    engine,
    services: Number(size),
    build_ms: rounded(built.build_ms),
    bytes: built.bytes,
    brotli: built.brotli,
    first_answer_ms: over((a) => a.first_answer_ms),
    heap_bytes: over((a) => a.heap_bytes),
    ...(built.first_brotli !== undefined && { first_brotli: built.first_brotli }),
    ...more,
  });
  for (const name of CLASSES) {
    const rounds = asked.map(({ queries }) => queries.find((query) => query.class === name)!.times);
    const all = Math.max(...rounds.map((times) => times.length));
    const times = Array.from({ length: all }, (_, i) => median(rounds.flatMap((round) => round[i] ?? [])));
    figures.queries.push({
      engine,
      services: Number(size),
      class: name,
      p50_ms: rounded(percentile(times, 0.5)),
      p95_ms: rounded(percentile(times, 0.95)),
    });
  }
}

function measurePagefind(size: string): void {
  if (!engines.includes('Pagefind') || given.has('Pagefind')) return;
  const found = Number(size) <= MOST_MEASURED ? measure<PagefindFigures>('pagefind', 'Pagefind', size) : undefined;
  if (!found) leaveOut('Pagefind', size, 'index and answer');
  else note('Pagefind', size, found, [found], { first_fetched_bytes: found.first_fetched_bytes });
}

for (const size of values.services.split(',').sort((a, b) => Number(a) - Number(b))) {
  measure('generate', '', size, 600_000);
  const built = new Map<string, Built>();
  for (const engine of engines.filter((name) => name !== 'Pagefind' && !given.has(name))) {
    const one = measure<Built>('build', engine, size, engine === 'hive' ? 600_000 : longest(size));
    if (one) built.set(engine, one);
    else leaveOut(engine, size, 'build');
  }
  const asked = new Map<string, Asked[]>();
  const slow = new Set<string>();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const engine of built.keys()) {
      if (slow.has(engine)) continue;
      const from = performance.now();
      const one = measure<Asked>('ask', engine, size);
      if (one) asked.set(engine, [...(asked.get(engine) ?? []), one]);
      else leaveOut(engine, size, 'answer');
      if (!one || performance.now() - from > SLOW) slow.add(engine);
    }
  for (const [engine, rounds] of asked) note(engine, size, built.get(engine)!, rounds);
  measurePagefind(size);
  if (engines.includes('hive') && Number(size) <= MOST_MEASURED) {
    const change = measure<DailyChange>('change', 'hive', size, 600_000);
    if (change) figures.change.push(change);
    const memory = run<Memory>('build-memory.ts', TIGHT, 600_000, size, folder);
    if (memory) figures.build.push(memory);
    else process.stderr.write(`Building ${size} services did not go in so little memory\n`);
  }
  if (!values.json) printSize(figures, Number(size));
}
rmSync(folder, { recursive: true, force: true });
if (values.json) console.log(JSON.stringify(figures));
