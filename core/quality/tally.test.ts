import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Service } from '../hsds.ts';
import { CHECKS, missingMarks } from './checks.ts';
import { completeness, MOST_EXAMPLES } from './quality.ts';
import { FreshnessTally, halfYearBefore, publicExample, SourceTally, yearsBefore } from './tally.ts';

const missing = (service: Service) => CHECKS.filter((_, bit) => missingMarks(service) & (1 << bit)).map(({ id }) => id);
const BARE: Service = { name: 'A', status: 'active' };

test('what a record does not say is told check by check', () => {
  assert.deepEqual(
    missing(BARE),
    CHECKS.map(({ id }) => id),
  );
  const whole: Service = {
    ...BARE,
    description: 'Help.',
    url: 'https://a.example.org',
    phones: [{ number: '+441632960401' }],
    service_at_locations: [{ location: { location_type: 'physical', addresses: [{ postal_code: 'PO1 2DT' }] } }],
    schedules: [{ byday: 'MO' }],
    fees: 'Free',
    minimum_age: 0,
    organization: { name: 'O' },
    attributes: [{ taxonomy_term: { name: 'Advice' } }],
    assured_date: '2026-01-01',
  };
  assert.deepEqual(missing(whole), []);
  assert.ok(!missing({ ...BARE, attending: ['phone'] }).includes('place'), 'nobody goes to a helpline');
  assert.ok(!missing({ ...BARE, organization: { name: 'O', website: 'https://o.example.org' } }).includes('contact'));
});

test('days are counted back by the calendar', () => {
  assert.deepEqual(['2026-11-24', '2026-03-31', '2026-06-01', '2026-07-15'].map(halfYearBefore), [
    '2026-05-24',
    '2025-09-31',
    '2025-12-01',
    '2026-01-15',
  ]);
  assert.equal(yearsBefore('2024-02-29', 1), '2023-02-29');
});

test('what a source’s records lack adds up, and examples stay few', () => {
  const record = fc.record({
    record_id: fc.string({ minLength: 1 }),
    service_id: fc.constantFrom('a', 'b', 'c', 'd'),
    marks: fc.nat((1 << CHECKS.length) - 1),
    assured: fc.constantFrom('2020-01-01', '2026-06-01', '2026-11-23'),
  });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const tally = new SourceTally('2026-11-24');
      for (const one of records) tally.add(one);
      const source = tally.finish({ source_id: 's' }, [], 0);
      assert.equal(source.records, records.length);
      assert.equal(source.fresh + source.old + source.never, records.length);
      for (const { count, examples } of source.findings) assert.equal(examples.length, Math.min(count, MOST_EXAMPLES));
      const bits = records.reduce((sum, { marks }) => sum + marks.toString(2).replaceAll('0', '').length, 0);
      const share = records.length === 0 ? 1 : 1 - bits / (records.length * CHECKS.length);
      assert.ok(Math.abs(completeness(source, CHECKS.length) - share) < 1e-9);
      const doubles = records.length - new Set(records.map(({ service_id }) => service_id)).size;
      assert.equal(source.findings.find(({ kind }) => kind === 'double')?.count ?? 0, doubles);
    }),
  );
});

test('examples are bounded, the count is not', () => {
  const tally = new SourceTally('2026-11-24');
  for (let n = 0; n < MOST_EXAMPLES + 100; n++) tally.add({ record_id: String(n).padStart(4, '0'), service_id: `s${n}`, marks: 1 });
  const [finding] = tally.finish({ source_id: 's' }, [], 0).findings;
  assert.equal(finding?.count, MOST_EXAMPLES + 100);
  assert.deepEqual(finding?.examples.map(({ record_id }) => record_id).slice(-1), [String(MOST_EXAMPLES - 1).padStart(4, '0')]);
});

test('a service is as fresh as the newest of its sources says, and shared when two know it', () => {
  const tally = new FreshnessTally('2026-11-24');
  const add = (source: string, service_id: string, assured?: string) =>
    tally.add(source, { record_id: 'r', service_id, marks: 0, ...(assured && { assured }) });
  add('one', 'a', '2020-01-01');
  add('two', 'a', '2026-11-01');
  add('one', 'b', '2026-01-01');
  add('one', 'b');
  add('one', 'c', '2020-01-01');
  add('two', 'd');
  assert.deepEqual(tally.finish(1), { total: 4, half_year: 1, year: 1, old: 1, never: 1, shared: 1, disagree: 1 });
});

test('examples tell nothing that may name a person', () => {
  const example = { record_id: '1', service_id: 's' };
  for (const personal of [
    { field: 'contacts.0.phones.0.number', found: '07700900123' },
    { field: 'email', found: 'x' },
    { field: 'phones.0.number', found: '07700900123 or x@example.org', instead: '+447700900123' },
  ])
    assert.deepEqual(publicExample({ ...example, ...personal }), { ...example, field: personal.field });
  const plain = { ...example, field: 'url', found: 'www.a.example.org', instead: 'https://www.a.example.org' };
  assert.deepEqual(publicExample(plain), plain);
});
