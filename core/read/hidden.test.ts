import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceConfig } from '../area.ts';
import { mapperFor } from './mapper-for.ts';

const source = (kind: SourceConfig['kind']) => ({ id: 's', kind });
const MARKS: Record<string, unknown>[] = [
  { confidential: true },
  { is_confidential: 'yes' },
  { do_not_publish: 1 },
  { doNotPublish: 'true' },
  { hidden: true },
  { isHidden: true },
  { is_private: true },
  { private: 'Y' },
  { exclude_from_website: true },
  { visibility: 'private' },
  { public: false },
  { is_public: 'no' },
  { published: 0 },
  { visible: 'false' },
  { status: 'hidden' },
  { publication_status: 'unpublished' },
  { description: 'Do not publish' },
];
/** Whatever of these comes out of a mapper has leaked. */
const SECRETS = ['Secret Lane', 'PO1 1AA', '50.8123', '-1.0987', 'Jane Doe', 'jane@', '960123'];

const place = (more: object = {}, address: object = {}) => ({
  id: 'l',
  name: 'The house',
  latitude: 50.8123,
  longitude: -1.0987,
  addresses: [{ address_1: '9 Secret Lane', city: 'Portsmouth', postal_code: 'PO1 1AA', ...address }],
  ...more,
});
const LEVELS: Record<string, (mark: object) => object> = {
  'a place of a service': (mark) => ({ service_at_locations: [{ id: 'a', ...mark, location: place() }] }),
  'a location': (mark) => ({ service_at_locations: [{ id: 'a', location: place(mark) }] }),
  'an address': (mark) => ({ service_at_locations: [{ id: 'a', location: place({}, mark) }] }),
  'a location beside the standard': (mark) => ({ locations: [place(mark)], other_places: { first: place(mark) } }),
  'a contact': (mark) => ({
    contacts: [{ id: 'c', name: 'Jane Doe', email: 'jane@x.example.org', phones: [{ number: '01632 960123' }], ...mark }],
  }),
  'a phone': (mark) => ({ phones: [{ number: '01632 960123', ...mark }] }),
  'a contact of the organisation': (mark) => ({ organization: { id: 'o', name: 'Org', contacts: [{ name: 'Jane Doe', ...mark }] } }),
  'something beyond the standard': (mark) => ({ extra: { deeper: [{ note: 'Jane Doe, 01632 960123', ...mark }] } }),
};

for (const kind of ['oruk-3', 'oruk-1'] as const)
  for (const [level, build] of Object.entries(LEVELS))
    test(`${kind}: no mark on ${level} lets it out`, () => {
      for (const mark of MARKS) {
        const mapped = mapperFor(source(kind))({ id: '1', name: 'Safe house', status: 'active', description: 'Help.', ...build(mark) });
        assert.ok(mapped.record, JSON.stringify(mark));
        const out = JSON.stringify(mapped.record);
        for (const secret of SECRETS) assert.ok(!out.includes(secret), `${JSON.stringify(mark)} let out ${secret}`);
      }
    });

test('what bears no mark comes through', () => {
  const raw = { id: '1', name: 'Open house', status: 'active', ...LEVELS['a location']!({}), ...LEVELS['a phone']!({}) };
  const out = JSON.stringify(mapperFor(source('oruk-3'))(raw).record);
  for (const shown of ['Secret Lane', '50.8123', '960123']) assert.ok(out.includes(shown), shown);
});

for (const words of [
  'Confidential address, not given out.',
  'Our address is not published.',
  'The location is kept secret.',
  'At an undisclosed location.',
])
  test(`“${words}” keeps the place secret wherever it stands, in every dialect`, () => {
    const at = (description: string, location: object) => ({
      id: '1',
      name: 'Refuge',
      description,
      service_at_locations: [{ id: 'a', location }],
    });
    const row = {
      id: '1',
      name: 'Refuge',
      description: words,
      address: '9 Secret Lane',
      postcode: 'PO1 1AA',
      lat: '50.8123',
      lon: '-1.0987',
    };
    const columns = { description: 'description', address_1: 'address', postal_code: 'postcode', latitude: 'lat', longitude: 'lon' };
    const table = mapperFor({ id: 's', kind: 'table', table: { format: 'csv', id: 'id', name: 'name', columns } });
    const mapped = [
      mapperFor(source('oruk-3'))(at(words, place())),
      mapperFor(source('oruk-3'))(at('Help.', place({ description: words }))),
      table(row),
    ];
    for (const { record, problems } of mapped) {
      assert.ok(record);
      for (const secret of SECRETS) assert.ok(!JSON.stringify(record).includes(secret), secret);
      assert.ok(problems.some(({ reason }) => reason === 'not_published'));
    }
  });

for (const words of ['Free and confidential advice.', 'Ring for the address of your nearest group.', 'We keep what you say confidential.'])
  test(`“${words}” hides nothing`, () => {
    const mapped = mapperFor(source('oruk-3'))({
      id: '1',
      name: 'Advice',
      description: words,
      service_at_locations: [{ id: 'a', location: place() }],
    });
    assert.ok(JSON.stringify(mapped.record).includes('Secret Lane'));
  });

test('people and places beyond the standard are not kept', () => {
  const raw = {
    id: '1',
    name: 'Club',
    staff: { name: 'Jane Doe' },
    key_worker: 'Jane Doe',
    old_address: '9 Secret Lane',
    tax_status: 'charity',
  };
  const { record } = mapperFor(source('oruk-3'))(raw);
  assert.deepEqual(record?.service.beyond, { tax_status: 'charity' });
});

test('oruk-1: what a hidden term or eligibility says is not moved out of it', () => {
  for (const mark of MARKS) {
    const { record, problems } = mapperFor(source('oruk-1'))({
      id: '1',
      name: 'Safe house',
      eligibilitys: [{ eligibility: 'Jane Doe', minimum_age: 18, ...mark }],
      service_taxonomys: [{ id: 't', taxonomy: { id: 'x:1', name: 'Jane Doe' }, ...mark }],
    });
    assert.ok(record && !JSON.stringify(record).includes('Jane Doe'), JSON.stringify(mark));
    assert.deepEqual([record.service.minimum_age, record.service.attributes], [undefined, undefined]);
    assert.deepEqual(
      problems.map(({ reason, field }) => [reason, field]),
      [
        ['not_published', 'eligibilitys.0'],
        ['not_published', 'service_taxonomys.0'],
      ],
    );
  }
});

test('no mark lets its part out, at whatever depth and under whatever name it stands', () => {
  const names = [
    'contacts',
    'phones',
    'service_at_locations',
    'location',
    'addresses',
    'organization',
    'schedules',
    'extra',
    'notes',
    'attributes',
    'postal_addresses',
    'holiday_schedules',
    'eligibilitys',
    'locations',
  ];
  const { part } = fc.letrec<{ part: object; inner: object }>((tie) => ({
    inner: fc
      .constantFrom(...MARKS)
      .map((mark) => ({ id: 'x', name: 'Jane Doe', number: '01632 960123', address_1: '9 Secret Lane', ...mark })),
    part: fc
      .tuple(fc.constantFrom(...names), fc.oneof({ maxDepth: 5 }, tie('inner'), tie('part')), fc.boolean())
      .map(([name, entry, isList]) => ({
        [name]: isList ? [{ id: 'y' }, entry] : entry,
      })),
  }));
  fc.assert(
    fc.property(part, fc.constantFrom('oruk-3' as const, 'oruk-1' as const), (hidden, kind) => {
      const { record, problems } = mapperFor(source(kind))({ id: '1', name: 'Safe house', status: 'active', ...hidden });
      const out = JSON.stringify([record, problems]);
      for (const secret of SECRETS) assert.ok(!out.includes(secret), `${JSON.stringify(hidden)} let out ${secret}`);
    }),
    { numRuns: 1500 },
  );
});
