import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesInWords, tellRun } from './tell-run.ts';

const SOURCE = { state: 'read', pages: 1, read: 0, mapped: 0, refused: 0, refused_by: {}, repaired: 0, withdrawn: 0, bytes: 0 } as const;

test('a run is told in one line, and one for each source that could not be used', () => {
  const lines = tellRun({
    id: 'r1',
    area: 'portsmouth',
    state: 'partial',
    started_at: '2026-11-24T10:00:00.000Z',
    finished_at: '2026-11-24T10:00:02.500Z',
    sources: [
      { ...SOURCE, source_id: 'council', pages: 3, read: 1204, refused: 4, bytes: 1_234_567 },
      { ...SOURCE, source_id: 'nhs', read: 3, refused: 1, bytes: 1000 },
      { ...SOURCE, source_id: 'voluntary', state: 'failed', problem: 'The feed could not be reached.' },
    ],
    merged: 1100,
  });
  assert.deepEqual(lines, [
    '  voluntary could not be used; its last good data stays. The feed could not be reached.',
    '  done, but not every source could be used in 2.5 s: 1,207 records in 1.2 MB read, 5 refused',
  ]);
});

test('bytes are said in the unit that fits', () => {
  assert.deepEqual([0, 999, 1000, 999_499, 999_999].map(bytesInWords), ['0 bytes', '999 bytes', '1 kB', '999 kB', '1.0 MB']);
});
