import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Service } from '../hsds.ts';
import { type Contribution, mergeRecords } from './merge-records.ts';

const record = (source_id: string, trust: number, part: Partial<Service>): Contribution => ({
  source_id,
  record_id: '1',
  trust,
  service: { name: 'Lunch club', status: 'active', ...part },
});

test('the most recently assured value is shown, and the others are kept as rivals', () => {
  const council = record('council', 1, { fees: '£3', assured_date: '2024-01-01', description: 'A hot meal.' });
  const charity = record('charity', 2, { fees: '£4', assured_date: '2026-05-01', description: 'A hot meal' });
  const { service, rivals, sources } = mergeRecords('u', 'S', [council, charity]);
  assert.equal(service.fees, '£4');
  assert.deepEqual(rivals, {
    fees: [
      { source_id: 'charity', value: '£4', assured_date: '2026-05-01' },
      { source_id: 'council', value: '£3', assured_date: '2024-01-01' },
    ],
  });
  assert.deepEqual(
    sources.map((source) => source.source_id),
    ['charity', 'council'],
  );
});

test('of those assured on the same day, the more trusted source is believed; what it does not say, others may', () => {
  const merged = mergeRecords('u', 'S', [
    record('b', 2, { fees: '£4', alert: 'Shut in May' }),
    record('a', 1, { fees: '£3', email: 'a@example.org' }),
  ]);
  assert.equal(merged.service.fees, '£3');
  assert.equal(merged.service.email, 'a@example.org');
  // The alert belongs to the status, which the other source gave.
  assert.equal(merged.service.alert, undefined);
});

test('ages stand or fall together', () => {
  const merged = mergeRecords('u', 'S', [record('a', 1, { minimum_age: 60 }), record('b', 2, { maximum_age: 25 })]);
  assert.deepEqual([merged.service.minimum_age, merged.service.maximum_age], [60, undefined]);
});

test('an organisation is told of by those who mean the same one', () => {
  const council = { id: 'council', name: 'Anytown Council' };
  const charity = {
    id: 'charity',
    name: 'Anytown Advice',
    website: 'https://advice.example.org',
    organization_identifiers: [{ identifier_type: 'Charity number', identifier: '1234567' }],
  };
  const merged = mergeRecords('u', 'S', [
    record('a', 1, { organization: council }),
    record('b', 2, { organization: charity }),
    record('c', 3, {}),
    record('d', 4, { organization: { ...council, name: 'Council of Anytown', website: 'https://anytown.example' } }),
  ]);
  assert.deepEqual(merged.service.organization, { ...council, website: 'https://anytown.example' });
  assert.equal(merged.rivals?.['organization.name']?.length, 3, 'what others say is kept');
});

test('hours are taken whole, phones and places are those of all', () => {
  const at = (postal_code: string, more = {}): Service['service_at_locations'] => [
    { location: { location_type: 'physical', addresses: [{ postal_code }], ...more } },
  ];
  const merged = mergeRecords('u', 'S', [
    record('a', 1, { schedules: [{ byday: 'MO' }], phones: [{ number: '+441632960401' }], service_at_locations: at('PO1 2DT') }),
    record('b', 2, {
      schedules: [{ byday: 'TU' }],
      phones: [{ number: '+441632960401' }, { number: '+441632960402' }],
      service_at_locations: [...(at('PO1 2DT', { latitude: 50.8, longitude: -1.1 }) ?? []), ...(at('PO2 8QF') ?? [])],
    }),
  ]).service;
  assert.deepEqual(merged.schedules, [{ byday: 'MO' }]);
  assert.equal(merged.phones?.length, 2);
  assert.equal(merged.service_at_locations?.length, 2);
  assert.equal(merged.service_at_locations?.[0]?.location.latitude, 50.8);
});

const texts = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
const contribution = fc.record({
  source_id: fc.constantFrom('x', 'y', 'z'),
  record_id: fc.constantFrom('1', '2', '3', '4'),
  trust: fc.integer({ min: 1, max: 2 }),
  service: fc
    .record({
      name: fc.constantFrom('A', 'B'),
      description: texts,
      fees: texts,
      assured_date: fc.option(fc.constantFrom('2024-01-01', '2025-01-01'), { nil: undefined }),
    })
    .map((part) => JSON.parse(JSON.stringify({ status: 'active', ...part })) as Service),
});
const contributions = fc.uniqueArray(contribution, { minLength: 1, maxLength: 8, selector: (one) => `${one.source_id} ${one.record_id}` });

test('the order of records makes no difference', () => {
  fc.assert(
    fc.property(contributions, (records) => {
      assert.deepEqual(mergeRecords('u', 'S', [...records].reverse()), mergeRecords('u', 'S', records));
    }),
  );
});

test('nothing a source says is lost: shown, or among the rivals, or the same as what is shown', () => {
  fc.assert(
    fc.property(contributions, (records) => {
      const { service, rivals } = mergeRecords('u', 'S', records);
      for (const { source_id, service: said } of records) {
        if (said.fees === undefined || said.fees === service.fees) continue;
        assert.ok(rivals?.fees?.some((one) => one.source_id === source_id && one.value === said.fees));
      }
    }),
  );
});

test('merging the merged changes nothing', () => {
  fc.assert(
    fc.property(contributions, (records) => {
      const once = mergeRecords('u', 'S', records).service;
      assert.deepEqual(mergeRecords('u', 'S', [{ source_id: 'x', record_id: '1', trust: 1, service: once }]).service, once);
    }),
  );
});
