/** A finished run in words for the terminal. What each source gave was said while it ran. */
import type { RunReport } from '../../worker/operator.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

/** Bytes as people say them: `812 bytes`, `34 kB`, `1.2 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const HOW = { completed: 'done', partial: 'done, but not every source could be used', failed: 'failed', running: 'still running' } as const;

/** One line: how many records were read, in how many bytes, and how it ended; and one for each source that could not be used. */
export function tellRun({ state, started_at, finished_at, sources }: RunReport): string[] {
  const seconds = finished_at ? ` in ${((Date.parse(finished_at) - Date.parse(started_at)) / 1000).toFixed(1)} s` : '';
  const of = (pick: (source: RunReport['sources'][0]) => number): number => sources.reduce((sum, source) => sum + pick(source), 0);
  const unused = sources.filter((source) => source.state === 'failed' || source.state === 'held');
  return [
    ...unused.map(({ source_id, problem }) => `  ${source_id} could not be used; its last good data stays. ${problem ?? ''}`.trimEnd()),
    `  ${HOW[state]}${seconds}: ${number(of(({ read }) => read))} records in ${bytesInWords(of(({ bytes }) => bytes))} read, ${number(of(({ refused }) => refused))} refused`,
  ];
}
