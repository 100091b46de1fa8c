/**
 * `npm run bench`: speed, size and memory of searching, beside the peers, in one run: every round asks every engine in turn, each in
 * a process of its own; medians over rounds. `-- --services 5000,20000,100000 --rounds 3 --engines hive,MiniSearch --json`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './peers/by-name.ts';
import { CLASSES } from './questions.ts';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '5000,20000' },
    rounds: { type: 'string', default: '3' },
    questions: { type: 'string', default: '100' },
    engines: { type: 'string', default: ['hive', ...Object.keys(PEERS)].join() },
    json: { type: 'boolean', default: false },
  },
});
const folder = join(import.meta.dirname, '../.cache/bench');
const say = (text: string): void => {
  if (!values.json) console.log(text);
};

interface Built {
  build_ms: number;
  bytes: number;
  brotli: number;
  first_brotli?: number;
}
interface Asked {
  first_answer_ms: number;
  heap_bytes: number;
  queries: { class: string; times: number[] }[];
}

/** Runs measure.ts; undefined when the engine gave up (out of memory, out of time). */
function run<Figures>(...words: string[]): Figures | undefined {
  const done = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      '--max-old-space-size=8192',
      join(import.meta.dirname, 'measure.ts'),
      ...words,
    ],
    {
      encoding: 'utf8',
      timeout: 900_000,
      maxBuffer: 1e8,
    },
  );
  return done.status === 0 ? (JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Figures) : undefined;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const percentile = (numbers: number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
const round = (number: number): number => Number(number.toPrecision(4));

const queries: { engine: string; services: number; class: string; p50_ms: number; p95_ms: number }[] = [];
const indexes: {
  engine: string;
  services: number;
  build_ms: number;
  bytes: number;
  brotli: number;
  first_answer_ms: number;
  heap_bytes: number;
  first_brotli?: number;
}[] = [];

for (const size of values.services.split(',')) {
  const engines = values.engines.split(',');
  const built = new Map<string, Built>();
  for (const engine of engines) {
    const figures = run<Built>('build', engine, size, folder);
    if (figures) built.set(engine, figures);
    else say(`${engine} could not build ${size} services`);
  }
  const rounds = new Map<string, Asked[]>();
  for (let i = 0; i < Number(values.rounds); i++)
    for (const engine of built.keys()) {
      const asked = run<Asked>('ask', engine, size, folder, values.questions);
      if (asked) rounds.set(engine, [...(rounds.get(engine) ?? []), asked]);
    }
  for (const [engine, asked] of rounds) {
    const { build_ms, ...sizes } = built.get(engine)!;
    const over = (pick: (one: Asked) => number): number => round(median(asked.map(pick)));
    indexes.push({
      engine,
      services: Number(size),
      build_ms: round(build_ms),
      ...sizes,
      first_answer_ms: over((a) => a.first_answer_ms),
      heap_bytes: over((a) => a.heap_bytes),
    });
    for (const name of CLASSES) {
      const times = asked.map((one) => one.queries.find((query) => query.class === name)!.times);
      queries.push({
        engine,
        services: Number(size),
        class: name,
        p50_ms: round(median(times.map((t) => percentile(t, 0.5)))),
        p95_ms: round(median(times.map((t) => percentile(t, 0.95)))),
      });
    }
  }
  print(Number(size));
}
rmSync(folder, { recursive: true, force: true });
if (values.json) console.log(JSON.stringify({ queries, indexes }));

function print(size: number): void {
  say(`\n${size} services: index (bytes a service after brotli; first answer from the bytes, ms; memory, MB; build, s)`);
  for (const i of indexes.filter(({ services }) => services === size))
    say(
      `  ${i.engine.padEnd(22)}${(i.brotli / size).toFixed(1).padStart(8)}${i.first_brotli ? ` (first part ${(i.first_brotli / size).toFixed(1)})` : ''}${i.first_answer_ms.toFixed(1).padStart(10)}${(i.heap_bytes / 1e6).toFixed(1).padStart(9)}${(i.build_ms / 1000).toFixed(1).padStart(8)}`,
    );
  say(`${size} services: questions, ms, median / 95th percentile, and how many times HIVE’s 95th`);
  say(`  ${'engine'.padEnd(22)}${CLASSES.map((name) => name.padStart(22)).join('')}`);
  for (const engine of new Set(queries.filter(({ services }) => services === size).map(({ engine }) => engine))) {
    const cells = CLASSES.map((name) => {
      const of = (who: string) => queries.find((q) => q.engine === who && q.services === size && q.class === name);
      const mine = of(engine)!;
      const times = mine.p95_ms / (of('hive')?.p95_ms ?? Number.NaN);
      return `${mine.p50_ms.toFixed(2)} / ${mine.p95_ms.toFixed(2)} ×${times.toFixed(1)}`.padStart(22);
    });
    say(`  ${engine.padEnd(22)}${cells.join('')}`);
  }
}
