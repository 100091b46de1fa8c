import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunReport, SourceReport } from '../../worker/operator.ts';
import { lengthsOf, phaseOf } from './phase.ts';

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
  const ends = ['a: 5 records read', 'b: not changed'];
  assert.equal(phaseOf({ ...RUN, sources: [] }, []), 'read');
  assert.equal(phaseOf(RUN, lines('a: page 1, 5 records', 'a: 5 records read')), 'read');
  assert.equal(phaseOf({ ...RUN, sources: [{ ...SOURCE, mapped: 2 }, ...RUN.sources.slice(1)] }, lines('a: page 1, 5 records')), 'store');
  assert.equal(phaseOf(RUN, lines(...ends)), 'merge');
  assert.equal(phaseOf(RUN, lines(...ends, 'nothing to merge: 3 services as before')), 'publish');
  assert.equal(phaseOf(RUN, lines(...ends, 'merged 3 services that changed; 3 in all', 'nothing new to publish: v stays')), 'finish');
  assert.equal(phaseOf({ ...RUN, state: 'partial' }, []), 'over');
});

test('the lengths of a run’s phases follow from the times of its lines', () => {
  const at = (second: number): string => new Date(second * 1000).toISOString();
  const texts: [number, string][] = [
    [2, 'a: page 1, 5 records'],
    [5, 'a: 5 records read, 5 kept'],
    [6, 'b: not changed since it was last read'],
    [10, 'merged 5 services that changed; 5 in all'],
    [15, 'published v: 5 services'],
  ];
  const events = texts.map(([second, text], n) => ({ n, at: at(second), text }));
  const lengths = lengthsOf({ ...RUN, state: 'completed', started_at: at(0), finished_at: at(16) }, events);
  assert.deepEqual(lengths, { read: 2000, store: 4000, merge: 4000, publish: 5000, finish: 1000 });
});
