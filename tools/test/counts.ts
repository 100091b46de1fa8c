export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const MARK = 'hive-test-counts ';

/** The line by which a test run tells `npm test` how it went. */
export const countsLine = (counts: Counts): string => `\n${MARK}${JSON.stringify(counts)}\n`;

/** Takes that line out of what a run wrote. Without it the run fell over before its end, which is one failure. */
export function takeCounts(output: string): { counts: Counts; rest: string } {
  const at = output.lastIndexOf(MARK);
  if (at < 0) return { counts: { passed: 0, failed: 1, skipped: 0 }, rest: output.trim() };
  const end = output.indexOf('\n', at);
  const counts = JSON.parse(output.slice(at + MARK.length, end < 0 ? undefined : end)) as Counts;
  return { counts, rest: (output.slice(0, at) + (end < 0 ? '' : output.slice(end))).trim() };
}

/** The sum of several runs. */
export const sum = (all: Counts[]): Counts =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  });
