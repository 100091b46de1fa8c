import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsLine, sum, takeCounts } from './counts.ts';

test('counts survive the way through a run’s output, and what was written round them stays', () => {
  const counts = { passed: 3, failed: 1, skipped: 2 };
  assert.deepEqual(takeCounts(`✗ a test\n${countsLine(counts)}late words\n`), { counts, rest: '✗ a test\n\n\nlate words' });
});

test('a run that fell over before its end is one failure, with its words', () => {
  assert.deepEqual(takeCounts('SyntaxError: x\n'), { counts: { passed: 0, failed: 1, skipped: 0 }, rest: 'SyntaxError: x' });
});

test('sums each kind', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  assert.deepEqual(sum([one, one]), { passed: 2, failed: 4, skipped: 6 });
});
