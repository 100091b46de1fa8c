/**
 * `npm test`: every check and every test, and one last line `N passed, N failed`. `npm test -- worker` runs one suite,
 * `npm test -- core/search` the tests whose path holds these words.
 */
import { stripVTControlCharacters } from 'node:util';
import { chromium, firefox } from './browser.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { inLanes } from './in-lanes.ts';
import { runNode } from './run-command.ts';
import { QUIET_WRANGLER } from './start/quiet-wrangler.ts';
import { type Counts, sum, takeCounts } from './test/counts.ts';
import { type Need, type Suite, suites } from './test/suites.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const since = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

function tell(name: string, counts: Counts, words: string, started: number): Counts {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  say(`${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${since(started)})`);
  if (counts.failed > 0) say(words.replace(/^/gm, '  '));
  return counts;
}

async function runChecks(): Promise<Counts> {
  const started = performance.now();
  const done = await check();
  const failed = done.filter(({ passed }) => !passed);
  const words = failed.map(({ name, output }) => `✗ ${name}\n${output}`).join('\n');
  return tell('check', { passed: done.length - failed.length, failed: failed.length, skipped: 0 }, words, started);
}

async function runSuite({ name, args, needs }: Suite): Promise<Counts> {
  const started = performance.now();
  const lacks = (await Promise.all(needs.map(ready))).filter((words) => words !== undefined);
  if (lacks.length > 0) return tell(name, { passed: 0, failed: 1, skipped: 0 }, lacks.join('\n'), started);
  const { code, output } = await runNode(args, QUIET_WRANGLER);
  const { counts, rest } = takeCounts(stripVTControlCharacters(output));
  // A run that says that it failed without naming a test is still a failure.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return tell(name, counts, rest, started);
}

const got = new Map<Need, Promise<string | undefined>>();

/** Gets what a suite needs, once for all suites: undefined when it is there, else a sentence that says why it is not. */
function ready(need: Need): Promise<string | undefined> {
  const get = { chromium: async () => chromium(), firefox: async () => firefox(), build: () => build() }[need];
  const known =
    got.get(need) ??
    get().then(
      () => undefined,
      (error: Error) => error.message,
    );
  got.set(need, known);
  return known;
}

const only = process.argv[2]?.replace(/\/$/, '');
const wanted = only === 'check' ? [] : suites(only);
const jobs: (() => Promise<Counts>)[] = wanted.map((suite) => () => runSuite(suite));
if (only === undefined || only === 'check') jobs.unshift(runChecks);
if (jobs.length === 0) say(`No test has “${only}” in its path.`);

const done = await inLanes(2, jobs, (job) => job());
const total = sum(done);
process.exitCode = total.failed > 0 || jobs.length === 0 ? 1 : 0;
say(`${total.passed} passed, ${total.failed} failed`);
