/** What `npm run bench` found, and how it is shown to a person. */
import type { DailyChange } from './daily-change.ts';
import { CLASSES } from './questions.ts';

export interface QueryFigures {
  engine: string;
  services: number;
  class: string;
  p50_ms: number;
  p95_ms: number;
}

export interface IndexFigures {
  engine: string;
  services: number;
  build_ms: number;
  bytes: number;
  brotli: number;
  first_answer_ms: number;
  heap_bytes: number;
  /** HIVE: of which the first part. */
  first_brotli?: number;
  /** Pagefind: what was fetched up to the first answer. */
  first_fetched_bytes?: number;
}

/** Memory of building, above that of the process before it: the most in use, and by how much the process grew. */
export interface Memory {
  services: number;
  build_ms: number;
  peak_bytes: number;
  grown_rss_bytes: number;
}

export interface BenchFigures {
  queries: QueryFigures[];
  indexes: IndexFigures[];
  change: DailyChange[];
  build: Memory[];
}

const say = (text: string): void => console.log(text);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Prints all that was found at one size. */
export function printSize({ queries, indexes, change, build }: BenchFigures, size: number): void {
  say(`\n${size} services: index (bytes a service after brotli; first answer from the bytes, ms; memory, MB; build, s)`);
  for (const i of indexes.filter(({ services }) => services === size)) {
    const parts = [
      (i.brotli / size).toFixed(1).padStart(8),
      i.first_answer_ms.toFixed(1).padStart(10),
      megabytes(i.heap_bytes).padStart(9),
      (i.build_ms / 1000).toFixed(1).padStart(8),
      i.first_brotli ? `   first part ${(i.first_brotli / size).toFixed(1)}` : '',
      i.first_fetched_bytes ? `   in Chromium; ${Math.round(i.first_fetched_bytes / 1000)} kB fetched for the first answer` : '',
    ];
    say(`  ${i.engine.padEnd(22)}${parts.join('')}`);
  }
  say(`${size} services: questions, ms, median / 95th percentile, and how many times HIVE’s 95th`);
  say(`  ${'engine'.padEnd(22)}${CLASSES.map((name) => name.padStart(25)).join('')}`);
  for (const engine of new Set(queries.filter(({ services }) => services === size).map(({ engine }) => engine))) {
    const cells = CLASSES.map((name) => {
      const of = (who: string) => queries.find((q) => q.engine === who && q.services === size && q.class === name);
      const mine = of(engine)!;
      const times = mine.p95_ms / (of('hive')?.p95_ms ?? Number.NaN);
      return `${mine.p50_ms.toFixed(3)} / ${mine.p95_ms.toFixed(3)} ×${times.toFixed(1)}`.padStart(25);
    });
    say(`  ${engine.padEnd(22)}${cells.join('')}`);
  }
  for (const one of change.filter(({ services }) => services === size))
    say(
      `${one.changed} of ${size} services changed: a returning reader fetches ${Math.round(one.fetched_brotli / 1000)} kB, ${((100 * one.fetched_brotli) / one.whole_brotli).toFixed(1)} % of the index`,
    );
  for (const one of build.filter(({ services }) => services === size))
    say(
      `Building ${size} services: at most ${megabytes(one.peak_bytes)} MB in use, the process grew by ${megabytes(one.grown_rss_bytes)} MB`,
    );
}
