import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesInWords, tellRun } from './tell-run.ts';

const SOURCE = { state: 'read', pages: 1, read: 0, mapped: 0, refused: 0, refused_by: {}, repaired: 0, withdrawn: 0, bytes: 0 } as const;

test('a run is told by source, with why records were refused, the commonest reason first', () => {
  const refused_by = { missing_name: 1, not_published: 3 };
  const lines = tellRun({
    id: 'r1',
    area: 'portsmouth',
    state: 'partial',
    started_at: '2026-11-24T10:00:00.000Z',
    finished_at: '2026-11-24T10:00:02.500Z',
    sources: [
      { ...SOURCE, source_id: 'council', pages: 3, read: 1204, mapped: 1200, refused: 4, refused_by, repaired: 7, bytes: 1_234_567 },
      { ...SOURCE, source_id: 'nhs', state: 'unchanged' },
      { ...SOURCE, source_id: 'voluntary', state: 'failed', problem: 'The feed could not be reached.' },
    ],
    merged: 1100,
    published: { version: 'v', services: 1100, bytes: 400_000, br_bytes: 90_000 },
  });
  assert.deepEqual(lines, [
    '  council: 1,204 records read (3 pages, 1.2 MB), 1,200 taken, 4 refused (3 not published, 1 missing name), 7 repaired',
    '  nhs: nothing changed',
    '  voluntary: not used, the last good data stays. The feed could not be reached.',
    '  portsmouth: 1,100 merged, published 1,100 services, 400 kB (90 kB as sent); done, but not every source could be used in 2.5 s',
  ]);
});

test('bytes are said in the unit that fits', () => {
  assert.deepEqual([0, 999, 1000, 999_499, 1_000_000].map(bytesInWords), ['0 bytes', '999 bytes', '1 kB', '999 kB', '1.0 MB']);
});
