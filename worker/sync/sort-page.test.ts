import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mapped } from '../../core/read/record.ts';
import { sortPage } from './sort-page.ts';

const mapped = (record_id: string, name = 'Lunch club', more: Partial<Mapped> = {}): Mapped => ({
  record: { record_id, service: { name, status: 'active' } },
  problems: [],
  ...more,
});

test('what is new or changed is told apart from what is held as it is', () => {
  const [held] = sortPage([mapped('a')], new Map(), 1).changed;
  const known = new Map([['a', { hash: held?.hash ?? '', seen: 1 }]]);
  const page = sortPage([mapped('a'), mapped('b')], known, 2);
  assert.deepEqual([page.same, page.changed.map(({ record_id }) => record_id)], [['a'], ['b']]);
  assert.equal(sortPage([mapped('a', 'Tea dance')], known, 2).changed.length, 1);
});

test('the second record with one id is refused, on this page or a later one', () => {
  const page = sortPage([mapped('a'), mapped('a', 'Other'), mapped('b')], new Map([['b', { hash: '', seen: 7 }]]), 7);
  assert.equal(page.mapped, 1);
  assert.deepEqual(page.refused_by, { double_id: 2 });
  assert.deepEqual(
    page.problems.map(({ reason, record_id }) => [reason, record_id]),
    [
      ['double_id', 'a'],
      ['double_id', 'b'],
    ],
  );
});

test('refused, closed and left-out records are counted for what they are', () => {
  const page = sortPage(
    [
      { problems: [{ reason: 'missing_name', action: 'record refused', record_id: 'a' }] },
      mapped('b', 'Shut', { withdrawn: true }),
      { problems: [] },
      mapped('c', 'Mended', { problems: [{ reason: 'bad_phone', action: 'field repaired', record_id: 'c' }] }),
    ],
    new Map(),
    1,
  );
  assert.deepEqual(page.refused_by, { missing_name: 1, closed: 1 });
  assert.deepEqual([page.mapped, page.refused, page.repaired], [1, 2, 1]);
});

test('a record too long for a row is refused', () => {
  const page = sortPage([mapped('a', 'x'.repeat(300_000))], new Map(), 1);
  assert.deepEqual(page.refused_by, { too_long: 1 });
});
