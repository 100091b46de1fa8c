/**
 * What `npm test` asks node:test to write: each failed test with its reason, what the tests printed only then, and one last
 * line for the caller to count by. Suites are not counted, only the tests in them.
 */
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../root.ts';
import { countsLine } from './counts.ts';

const reason = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 4 });
};

const where = (file: string | undefined, line: number | undefined): string => (file ? `${relative(root, file)}:${line ?? 1}` : '');

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { data } = event;
    if (data.details.type === 'suite' && event.type === 'test:pass') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (event.type === 'test:pass') counts.passed++;
    else {
      const error = event.data.details.error;
      // A parent that failed only because a test in it did is told of already.
      if ((error as { failureType?: string }).failureType === 'subtestsFailed') continue;
      counts.failed++;
      yield `✗ ${data.name}  ${where(data.file, data.line)}\n${reason(error).replace(/^/gm, '    ')}\n`;
    }
  }
  yield countsLine(counts);
}
