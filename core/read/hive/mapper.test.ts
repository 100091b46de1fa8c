import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { LONGEST_PATH, mapExchange } from './mapper.ts';

const FEED = '0123456789abcdef';
const HIVE = 'a'.repeat(32);
const given = (more: object = {}, service: object = {}) => ({
  feed: FEED,
  record_id: 'v1',
  service_id: '0000000a-0000-4000-8000-000000000007',
  path: [HIVE],
  service: { name: 'Lunch club', status: 'active', description: 'A hot meal.', ...service },
  ...more,
});

test('a record keeps where it is from, and has one id through whichever HIVE it comes', () => {
  const { record, problems } = mapExchange(given({ last_seen: '2026-11-20' }, { id: 'theirs' }));
  assert.equal(record?.record_id, `${FEED} v1`);
  assert.deepEqual(record?.origin, {
    feed: FEED,
    record_id: 'v1',
    service_id: '0000000a-0000-4000-8000-000000000007',
    last_seen: '2026-11-20',
    path: [HIVE],
  });
  assert.equal(record?.service.name, 'Lunch club');
  assert.ok(!('id' in record!.service));
  assert.deepEqual(problems, []);
  const other = mapExchange(given({ path: ['b'.repeat(32), HIVE], service_id: '0000000b-0000-4000-8000-000000000008' }));
  assert.equal(other.record?.record_id, record?.record_id);
});

test('the ways to attend and what is beyond the standard come through', () => {
  const { record } = mapExchange(given({}, { attending: ['phone', 'by owl'], beyond: { parking: 'behind the hall' } }));
  assert.deepEqual(record?.service.attending, ['phone']);
  assert.deepEqual(record?.service.beyond, { parking: 'behind the hall' });
});

test('a record that does not say where it is from is refused', () => {
  for (const more of [
    { feed: 'http://feed.example.org/?key=1' },
    { record_id: '' },
    { record_id: 'a\nb' },
    { service_id: 'seven' },
    { path: ['not a deployment'] },
    { path: Array.from({ length: LONGEST_PATH + 1 }, () => HIVE) },
    { service: 'none' },
  ]) {
    const { record, problems } = mapExchange(given(more));
    assert.equal(record, undefined, JSON.stringify(more));
    assert.equal(problems[0]?.action, 'record refused');
  }
});

test('another HIVE is believed no more than any feed: what bears a mark is not taken, markup is not kept', () => {
  const hidden = mapExchange(given({}, { description: 'Not for publication.' }));
  assert.deepEqual([hidden.record, hidden.withdrawn], [undefined, true]);
  const { record } = mapExchange(given({}, { description: '<script>alert(1)</script>A meal', url: 'javascript:alert(1)' }));
  assert.doesNotMatch(JSON.stringify(record), /<script|alert|javascript:/);
});

test('whatever is given, it maps or is refused, and never throws', () => {
  const record = fc.record(
    {
      feed: fc.oneof(fc.constant(FEED), fc.anything()),
      record_id: fc.oneof(fc.string(), fc.anything()),
      service_id: fc.oneof(fc.uuid(), fc.anything()),
      path: fc.oneof(fc.array(fc.constantFrom(HIVE, 'x', 1)), fc.anything()),
      last_seen: fc.anything(),
      service: fc.oneof(fc.record({ name: fc.string(), attending: fc.anything(), beyond: fc.anything() }), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(record, fc.anything()), (value) => {
      const mapped = mapExchange(value);
      assert.ok(mapped.record || mapped.problems.length > 0);
      if (!mapped.record) return;
      const { feed, record_id, path } = mapped.record.origin!;
      assert.equal(mapped.record.record_id, `${feed} ${record_id}`);
      assert.ok(path.length <= LONGEST_PATH && path.every((one) => /^[0-9a-f]{32}$/.test(one)));
    }),
    { numRuns: 1000 },
  );
});
