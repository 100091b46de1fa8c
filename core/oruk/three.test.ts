import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Service } from '../hsds.ts';
import type { PublishedService } from '../snapshot/published.ts';
import { asEmail, asUri } from './conformant.ts';
import { lastModified } from './last-modified.ts';
import { oneService } from './one.ts';
import { feedTerm } from './taxonomy.ts';
import { threeService } from './three.ts';

const published = (service: Partial<Service>, sources: PublishedService['sources'] = []): PublishedService => ({
  id: '0000000a-0000-8000-a000-000000000001',
  short_id: '00000001',
  service: { name: 'Advice', status: 'active', ...service },
  sources,
});

const validator = new Ajv();
addFormats.default(validator);

test('addresses are given as the standard’s formats ask, or not at all', () => {
  const isUri = validator.compile({ type: 'string', format: 'uri' });
  const isEmail = validator.compile({ type: 'string', format: 'email' });
  const part = fc.oneof(fc.webPath(), fc.string({ unit: 'binary', maxLength: 30 }));
  fc.assert(
    fc.property(fc.constantFrom('https://a.example', 'http://a.b.example:80/', 'javascript:', '', 'https://'), part, (start, rest) => {
      const uri = asUri(`${start}${rest}`);
      assert.ok(uri === undefined || isUri(uri), uri);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z.]{1,9}@[a-z.-]{1,9}$/)), (text) => {
      const email = asEmail(text);
      assert.ok(email === undefined || isEmail(email), email);
    }),
    { numRuns: 2000 },
  );
  assert.equal(asUri('https://a.example/ä b?c=[1]#d'), 'https://a.example/%C3%A4%20b?c=%5B1%5D#d');
  assert.equal(asUri('javascript:alert(1)'), undefined);
});

const PARTS: Partial<Service> = {
  phones: [{ number: '+441632960401' }, { number: '+441632960402' }, { number: '+441632960403' }],
  schedules: [
    { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00' },
    { freq: 'WEEKLY', byday: 'MO', opens_at: '13:00', closes_at: '17:00' },
    { description: 'By appointment' },
  ],
  languages: [{ code: 'pl' }, { name: 'Urdu' }, { name: 'Somali' }],
  cost_options: [{ amount: 0 }, { amount: 3 }, { amount: 3, option: 'Child' }],
  service_at_locations: [
    { location: { location_type: 'physical', addresses: [{ postal_code: 'PO1 1AA' }] } },
    { location: { location_type: 'physical', latitude: 50.8, longitude: -1.1 } },
    { location: { location_type: 'virtual', name: 'Online' } },
  ],
};

test('a part keeps its id when its like are moved, and has it whoever else is there', () => {
  const idsOf = (service: Partial<Service>) => {
    const { phones = [], schedules = [], languages = [], cost_options = [], service_at_locations = [] } = threeService(published(service));
    return new Set([...phones, ...schedules, ...languages, ...cost_options, ...service_at_locations].map(({ id }) => id));
  };
  const all = idsOf(PARTS);
  assert.equal(all.size, 15);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 1 }), (order) => {
      const some = Object.fromEntries(Object.entries(PARTS).map(([name, list]) => [name, order.map((i) => (list as unknown[])[i])]));
      for (const id of idsOf(some)) assert.ok(all.has(id));
    }),
  );
});

test('equal parts are told apart', () => {
  const { phones = [] } = threeService(published({ phones: [{ number: '999' }, { number: '999' }] }));
  assert.notEqual(phones[0]!.id, phones[1]!.id);
});

test('a place keeps its id when another source writes its street or name', () => {
  const place = (name: string) =>
    threeService(
      published({ service_at_locations: [{ location: { location_type: 'physical', name, addresses: [{ postal_code: 'PO1 1AA' }] } }] }),
    ).service_at_locations![0]!;
  assert.equal(place('Town Hall').id, place('The town hall, room 3').id);
  assert.equal(place('Town Hall').location.id, place('Hall').location.id);
});

test('an address lacks nothing that the standard requires, and one without a postcode becomes words', () => {
  const service = threeService(
    published({
      service_at_locations: [
        {
          location: {
            location_type: 'physical',
            name: 'Hall',
            addresses: [{ postal_code: 'PO1 1AA' }, { address_1: '1 Quay', city: 'Cosham' }],
          },
        },
      ],
    }),
  );
  const { addresses, description } = service.service_at_locations![0]!.location;
  const { id, location_id, ...rest } = addresses![0]!;
  assert.ok(id && location_id);
  assert.deepEqual(rest, {
    address_1: 'Hall',
    city: 'PO1',
    state_province: 'PO1',
    postal_code: 'PO1 1AA',
    country: 'GB',
    address_type: 'physical',
  });
  assert.equal(description, '1 Quay, Cosham');
});

test('it was last modified when a source says so or a change was first seen, whichever is later', () => {
  const seen = { source_id: 'a', record_id: '1', last_seen: '2026-11-02' };
  assert.equal(lastModified(published({ last_modified: '2026-11-02T08:00:00Z' }, [seen])), '2026-11-02T08:00:00.000Z');
  assert.equal(lastModified(published({ last_modified: '2020-01-01T00:00:00Z' }, [seen])), '2026-11-02T00:00:00.000Z');
  assert.equal(lastModified(published({})), undefined);
});

test('a term belongs to the taxonomy of its code, and finds its parent by code or beside it', () => {
  const child = { name: 'Debt', code: 'esdServiceType:242', parent_id: 'esdServiceType:1', taxonomy: 'whatever' };
  const term = feedTerm(child);
  assert.equal(term.taxonomy, 'LGA services list');
  assert.equal(term.parent_id, feedTerm({ name: 'All', code: 'esdServiceType:1' }).id);
  const beside = [{ id: 'x', name: 'Money' }];
  assert.equal(feedTerm({ name: 'Debt', parent_id: 'x' }, beside).parent_id, feedTerm(beside[0]!).id);
  assert.equal(feedTerm({ name: 'Debt', parent_id: 'y' }, beside).parent_id, undefined);
});

test('1.0 always has an organisation, and lists nothing empty', () => {
  const service = oneService(threeService(published({})));
  assert.ok(service.organization.id && service.organization.name && service.organization.description);
  assert.deepEqual(Object.keys(service).sort(), ['id', 'name', 'organization', 'status']);
});
