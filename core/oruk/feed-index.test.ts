import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '../hsds.ts';
import type { PublishedService } from '../snapshot/published.ts';
import { FeedBuilder } from './feed-builder.ts';
import { minutesOf, postcodeHash } from './feed-format.ts';
import { FeedIndex } from './feed-index.ts';
import { lastingUuid } from './lasting-uuid.ts';
import { organizationId } from './organization-id.ts';
import { placeIds } from './place-ids.ts';
import { taxonomyOf } from './taxonomy.ts';

const published = (n: number, service: Partial<Service>): PublishedService => ({
  id: `${String(n).padStart(8, '0')}-0000-8000-a000-0123456789ab`,
  short_id: String(n).padStart(8, '0'),
  service: { name: `Service ${n}`, status: 'active', ...service },
  sources: [{ source_id: 'council', record_id: String(n), last_seen: '2026-11-02' }],
});

const services = [
  published(1, {
    organization: { name: 'The Harbour Trust' },
    minimum_age: 16.5,
    maximum_age: 25,
    last_modified: '2026-11-20T10:00:00.000Z',
    schedules: [{ byday: 'MO,WE', opens_at: '09:00', closes_at: '17:00' }],
    attributes: [{ taxonomy_term: { name: 'Debt', code: 'esdServiceType:242' } }, { taxonomy_term: { name: 'Money' } }],
  }),
  published(2, {}),
  published(3, {
    organization: { name: 'Harbour Trust Ltd' },
    service_at_locations: [
      { location: { location_type: 'physical', latitude: 50.8, longitude: -1.1, addresses: [{ postal_code: 'PO1 2AB' }] } },
      {
        location: { location_type: 'physical', name: 'Pier' },
        schedules: [{ byday: '1SA', opens_at: '10:00', closes_at: '12:00' }],
      },
    ],
    attributes: [{ taxonomy_term: { name: 'Money' } }],
  }),
];

function indexOf(all: PublishedService[]): FeedIndex {
  const builder = new FeedBuilder();
  for (const one of all) builder.add(one);
  return new FeedIndex(builder.finish());
}

test('finds services, organisations and places by their ids', () => {
  const index = indexOf(services);
  services.forEach(({ id }, document) => {
    assert.equal(index.id(document), id);
    assert.equal(index.documentOf(id), document);
  });
  assert.equal(index.documentOf(services[0]!.id.replace('ab', 'ac')), undefined);
  const trust = organizationId({ name: 'Harbour Trust' });
  assert.equal(index.organizationOf(trust), 0);
  assert.equal(index.organization(2), 0, 'one organisation, however its name is written');
  assert.equal(index.organization(1), undefined);
  assert.deepEqual(index.organizationNames(), ['The Harbour Trust']);
  const [, pier] = placeIds(services[2]!.id, services[2]!.service);
  assert.deepEqual(index.placesLike(pier!), [{ document: 2, place: 1 }]);
});

test('holds what is stated, and knows what is not', () => {
  const index = indexOf(services);
  assert.equal(index.minimumAge(0), 16.5);
  assert.equal(index.maximumAge(0), 25);
  assert.ok(Number.isNaN(index.minimumAge(1)));
  assert.equal(index.modified(0), Date.parse('2026-11-20T10:00:00Z') / 1000);
  assert.equal(index.modified(1), Date.parse('2026-11-02') / 1000);
  assert.deepEqual(
    [0, 1, 2].map((document) => index.placeCount(document)),
    [0, 0, 2],
  );
  const place = index.place(2, 0);
  assert.equal(place.postcode, postcodeHash('po12ab'));
  assert.ok(Math.abs(place.latitude - 50.8) < 1e-5 && Math.abs(place.longitude + 1.1) < 1e-5);
  assert.ok(Number.isNaN(index.place(2, 1).latitude));
  assert.deepEqual(
    [...index.termsOf(0)].map((term) => index.terms[term]!.name),
    ['Debt', 'Money'],
  );
  assert.equal(index.terms[0]!.taxonomy_id, taxonomyOf({ name: 'x', code: 'esdServiceType:1' }).id);
  assert.deepEqual([...index.termsOf(2)], [1]);
});

test('one schedule must keep to day and times together, at the place asked for', () => {
  const index = indexOf(services);
  const [monday, saturday] = [1, 1 << 5];
  assert.ok(index.isOpen(0, { days: monday, from: minutesOf('09:00'), to: minutesOf('17:00') }));
  assert.ok(!index.isOpen(0, { from: minutesOf('09:01') }));
  assert.ok(!index.isOpen(0, { days: saturday }));
  assert.ok(!index.isOpen(1, {}));
  assert.ok(index.isOpen(2, { days: saturday }));
  assert.ok(index.isOpen(2, { days: saturday }, 1));
  assert.ok(!index.isOpen(2, { days: saturday }, 0));
});

test('damaged bytes are refused', () => {
  assert.throws(() => new FeedIndex(new Uint8Array(40)), RangeError);
});

test('what the ledger gave one id is one, whatever it is called; what has no such id is told by its name', () => {
  const [trust, library] = [lastingUuid('trust'), lastingUuid('library')];
  const at = (id?: string) => ({
    service_at_locations: [{ location: { location_type: 'physical' as const, name: 'Library', ...(id && { id }) } }],
  });
  const index = indexOf([
    published(1, { organization: { id: trust, name: 'Harbour Trust' }, ...at(library) }),
    published(2, { organization: { id: trust, name: 'Trust of the Harbour' }, ...at(library) }),
    published(3, { organization: { id: 'their-own', name: 'Harbour Trust' }, ...at() }),
    published(4, { organization: { id: lastingUuid('another'), name: 'Harbour Trust' }, ...at('their-own') }),
  ]);
  assert.deepEqual(
    [0, 1, 2, 3].map((document) => index.organization(document)),
    [0, 0, 1, 2],
  );
  assert.equal(index.organizationOf(trust), 0);
  assert.equal(index.organizationOf(organizationId({ name: 'Harbour Trust' })), 1);
  assert.deepEqual(index.placesAt(library), [
    { document: 0, place: 0 },
    { document: 1, place: 0 },
  ]);
});
