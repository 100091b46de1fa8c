import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunReport, SourceReport } from '../../worker/operator.ts';
import { phaseOf } from './phase.ts';

const SOURCE: SourceReport = {
  source_id: 'a',
  state: 'read',
  pages: 1,
  read: 0,
  mapped: 0,
  refused: 0,
  refused_by: {},
  repaired: 0,
  withdrawn: 0,
  bytes: 0,
};
const RUN: RunReport = {
  id: 'r',
  area: 't',
  state: 'running',
  started_at: '',
  sources: [SOURCE, { ...SOURCE, source_id: 'b' }],
  merged: 0,
};
const lines = (...texts: string[]) => texts.map((text, n) => ({ n, at: '', text }));

test('a run’s phase follows what it has done', () => {
  assert.equal(phaseOf({ ...RUN, sources: [] }, []), 'read');
  assert.equal(phaseOf(RUN, lines('a: page 1, 5 records', 'a: 5 records read')), 'read');
  assert.equal(phaseOf({ ...RUN, sources: [{ ...SOURCE, mapped: 2 }, ...RUN.sources.slice(1)] }, lines('a: page 1, 5 records')), 'store');
  assert.equal(phaseOf(RUN, lines('a: 5 records read', 'b: not changed')), 'merge');
  assert.equal(phaseOf({ ...RUN, merged: 3 }, []), 'publish');
  assert.equal(phaseOf({ ...RUN, merged: 3, published: { version: 'v', services: 1, bytes: 1, br_bytes: 1 } }, []), 'finish');
  assert.equal(phaseOf({ ...RUN, state: 'partial' }, []), 'over');
});
