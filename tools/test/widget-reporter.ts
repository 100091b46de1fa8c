/** What `npm test` asks @web/test-runner to write: failed tests with their reason and one last line to count by. */
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { countsLine } from './counts.ts';

interface Failure {
  name: string;
  message?: string | undefined;
  stack?: string | undefined;
}

const tell = ({ name, message, stack }: Failure, file: string): string =>
  `✗ ${name}  ${file}\n${`${message ?? ''}\n${stack ?? ''}`.trim().replace(/^/gm, '    ')}\n`;

function count(suite: TestSuiteResult | undefined, file: string, counts: { passed: number; failed: number; skipped: number }): void {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else {
      counts.failed++;
      process.stdout.write(tell({ name: test.name, message: test.error?.message, stack: test.error?.stack }, file));
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, file, counts);
}

/** A reporter for the configuration of @web/test-runner. */
export function widgetReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }: { sessions: TestSession[] }): void {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const file = session.testFile ?? '';
        count(session.testResults, file, counts);
        for (const error of session.errors) {
          counts.failed++;
          process.stdout.write(tell({ name: 'did not run', message: error.message, stack: error.stack }, file));
        }
      }
      process.stdout.write(countsLine(counts));
    },
  };
}
