import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SERVICE_1, SERVICE_OUTPOST } from './fixtures/oruk-1.ts';
import { SERVICE_3 } from './fixtures/oruk-3.ts';
import { mapperFor } from './mapper-for.ts';
import type { Mapped } from './record.ts';
import type { TableMapping } from './table/mapping.ts';

const map3 = mapperFor({ id: 'three', kind: 'oruk-3' });
const map1 = mapperFor({ id: 'one', kind: 'oruk-1' });
const serviceOf = (mapped: Mapped) => {
  assert.ok(mapped.record, JSON.stringify(mapped.problems));
  return mapped.record.service;
};
const reasons = (mapped: Mapped): string[] => mapped.problems.map(({ reason }) => reason);

test('3.0: texts, addresses, ages and dates are made fit', () => {
  const service = serviceOf(map3(SERVICE_3));
  assert.equal(service.name, 'Harbour Debt Help');
  assert.equal(service.description, 'We help with money worries.\n\n- budgets\n- letters');
  assert.equal(service.url, 'https://www.harbour.example.org');
  assert.equal(service.email, 'help@harbour.example.org');
  assert.deepEqual([service.minimum_age, service.maximum_age], [18, undefined]);
  assert.equal(service.last_modified, '2026-02-02T08:00:00.000Z');
  assert.equal(service.fees, 'Free; donations welcome');
  assert.deepEqual(service.cost_options, [{ amount: 0, currency: 'GBP' }]);
});

test('3.0: what is nested is read, and empty parts are left out', () => {
  const service = serviceOf(map3(SERVICE_3));
  assert.deepEqual(
    service.phones?.map(({ number }) => number),
    ['+441632960401', '+447700900123'],
  );
  assert.deepEqual(service.contacts, [{ id: 'c3', name: 'Ann Persona', phones: [{ number: '+441632960402' }] }]);
  assert.deepEqual(
    service.languages?.map(({ code }) => code),
    ['fa', 'en'],
  );
  assert.deepEqual(
    service.schedules?.map(({ freq, byday, opens_at, closes_at }) => [freq, byday, opens_at, closes_at].join(' ')),
    ['WEEKLY MO,TU 09:30 24:00', 'MONTHLY 1WE 18:00 20:00'],
  );
  assert.deepEqual(
    service.attributes?.map(({ taxonomy_term }) => taxonomy_term.code),
    ['esdServiceType:242', 'esdServiceType:1250'],
  );
  assert.deepEqual(service.organization?.organization_identifiers?.[0]?.identifier_scheme, 'GB-CHC');
  assert.equal(service.organization?.website, 'http://harbour.example.org');
  assert.deepEqual(service.attending, ['in person']);
  const place = service.service_at_locations?.[0]?.location;
  assert.deepEqual([place?.latitude, place?.longitude, place?.addresses?.[0]?.postal_code], [50.8, -1.09, 'PO1 2DT']);
  assert.equal(place?.accessibility?.[0]?.description, 'Step-free');
});

test('3.0: what is beyond the standard is kept, and the people behind the record are not', () => {
  const mapped = map3(SERVICE_3);
  const { beyond } = serviceOf(mapped);
  assert.equal(beyond?.wait_time, 'Two weeks');
  assert.equal(beyond?.['organization.tax_status'], 'charity');
  assert.ok(beyond?.additional_urls);
  assert.doesNotMatch(JSON.stringify(mapped.record), /assurer|council\.example|updated_by|Secret|refuge|Do not publish/);
});

test('3.0: what says only which record a part belongs to is read without a word; other fields named after people and places are not', () => {
  const part = { location_id: 'l', contact_id: 'c', service_id: '1', organization_id: 'o', location_note: 'Ask Ann' };
  const location = { id: 'l', name: 'Hall', latitude: 50.8, longitude: -1.09, addresses: [{ address_1: '1 Street', ...part }] };
  const mapped = map3({ id: '1', name: 'Club', status: 'active', service_at_locations: [{ id: 'a', location }] });
  assert.deepEqual(
    mapped.problems.map(({ reason, field }) => [reason, field]),
    [['not_published', 'service_at_locations.0.location.addresses.0.location_note']],
  );
  assert.equal(serviceOf(mapped).beyond, undefined);
  assert.doesNotMatch(JSON.stringify(mapped.record), /Ann/);
});

test('3.0: each thing mended or dropped leaves a problem that names the field', () => {
  const { problems } = map3(SERVICE_3);
  const swapped = problems.find(({ reason }) => reason === 'swapped_coordinates');
  assert.deepEqual(swapped, {
    reason: 'swapped_coordinates',
    action: 'field repaired',
    record_id: SERVICE_3.id,
    field: 'service_at_locations.0.location.latitude',
    found: '-1.09, 50.8',
    instead: '50.8, -1.09',
  });
  for (const reason of ['html_removed', 'bad_phone', 'not_published']) assert.ok(reasons({ problems }).includes(reason), reason);
});

test('records without id or name, and those that are closed or not for the public, are refused', () => {
  const base = { id: 'a', name: 'A' };
  const cases: [unknown, string, boolean][] = [
    [null, 'not_an_object', false],
    ['text', 'not_an_object', false],
    [[base], 'not_an_object', false],
    [{ name: 'A' }, 'missing_id', false],
    [{ id: {}, name: 'A' }, 'missing_id', false],
    [{ id: 'a' }, 'missing_name', false],
    [{ id: 'a', name: 'TBC' }, 'missing_name', false],
    [{ ...base, status: 'defunct' }, 'closed', true],
    [{ ...base, status: 'inactive' }, 'closed', true],
    [{ ...base, description: 'DO NOT PUBLISH - moving' }, 'not_published', true],
    [{ ...base, published: false }, 'not_published', true],
    [{ ...base, visibility: 'private' }, 'not_published', true],
  ];
  for (const [raw, reason, withdrawn] of cases) {
    const mapped = map3(raw);
    assert.equal(mapped.record, undefined);
    assert.deepEqual(
      [mapped.problems[0]?.reason, mapped.problems[0]?.action, mapped.withdrawn === true],
      [reason, 'record refused', withdrawn],
    );
  }
  assert.equal(map3({ ...base, status: 'defunct' }).record_id, 'a');
  assert.equal(serviceOf(map3({ ...base, status: 'temporarily closed' })).status, 'temporarily closed');
  assert.deepEqual(reasons(map3({ ...base, status: 'purple' })), ['bad_status']);
});

test('1.0: the odd plurals and old names are read', () => {
  const mapped = map1(SERVICE_1);
  const service = serviceOf(mapped);
  assert.equal(mapped.record?.record_id, '12045');
  assert.deepEqual([service.minimum_age, service.maximum_age, service.eligibility_description], [16, 64, 'adult, teen']);
  assert.equal(service.organization?.website, 'https://seaside.example.org');
  assert.equal(service.application_process, 'You need to be referred.');
  assert.deepEqual(service.attending, ['in person']);
  assert.deepEqual(
    service.attributes?.map(({ taxonomy_term }) => taxonomy_term.code ?? taxonomy_term.name),
    ['esdServiceType:242', 'esdCircumstance:1'],
  );
  assert.deepEqual(service.languages, [{ name: 'Welsh', code: 'cy' }]);
  assert.equal(service.service_areas?.[0]?.name, 'Hampshire');
  assert.equal(service.funding?.[0]?.source, 'NHS');
  assert.equal(service.cost_options?.[0]?.amount, 4.5);
  assert.equal(service.contacts?.[0]?.phones?.[0]?.number, '+441632960403');
});

test('1.0: schedules go to the place they name; holidays keep their dates', () => {
  const service = serviceOf(map1(SERVICE_1));
  assert.deepEqual(
    service.schedules?.map(({ byday, valid_from }) => byday ?? valid_from),
    ['MO', '2026-12-25'],
  );
  assert.equal(service.schedules?.[1]?.opens_at, undefined);
  assert.deepEqual(
    service.service_at_locations?.map(({ schedules }) => schedules?.[0]?.byday),
    [undefined, 'TU'],
  );
  assert.equal(service.service_at_locations?.[1]?.location.accessibility?.[0]?.description, 'Lift');
  assert.ok(service.beyond?.reviews);
});

test('1.0: the dialect of Outpost directories', () => {
  const service = serviceOf(map1(SERVICE_OUTPOST));
  assert.equal(service.organization?.name, 'Toddlers');
  assert.deepEqual([service.minimum_age, service.maximum_age, service.fees], [0, 5, 'Free']);
  const place = service.service_at_locations?.[0]?.location;
  assert.deepEqual([place?.latitude, place?.longitude, place?.addresses?.[0]?.postal_code], [50.8, -1.09, 'PO1 2DT']);
  assert.deepEqual(service.attributes?.[0]?.taxonomy_term.name, 'Play');
  assert.equal(service.contacts?.[0]?.phones?.[0]?.number, '+441632960404');
  assert.equal(service.schedules?.[0]?.byday, 'WE');
});

const TABLE: TableMapping = {
  format: 'csv',
  id: { join: ['Authority', 'Name'], with: '/' },
  name: { template: '{Name} Library' },
  columns: {
    address_1: 'Street',
    postal_code: 'Postcode',
    phone: 'Tel',
    opening: 'When',
    languages: 'Languages',
    uprn: 'UPRN',
    organization: 'Authority',
  },
  only: [{ column: 'Type', is: ['LA'] }],
  closed: [{ column: 'Closed in', is: 'any' }],
  hidden: [{ column: 'Publish', is: ['no'] }],
  hours: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  categories: ['Libraries'],
  description: 'A public library.',
  capitals: true,
};
const mapHive = mapperFor({ id: 'hive', kind: 'hive' });
const HIVE_ID = '00000000-0000-8000-8000-000000000001';
const mapTable = mapperFor({ id: 'table', kind: 'table', table: TABLE });
const ROW = {
  Authority: 'PORTSMOUTH',
  Name: "ST JOHN'S",
  Type: 'LA',
  Street: '1 TERN STREET',
  Postcode: 'po12dt',
  Tel: '1632960401',
  Languages: 'English; Polish; Interpreters by arrangement',
  UPRN: '10001',
  Mo: '09:30-17:00',
  Tu: '09:30-17:00',
  Sa: '10:00-13:00',
};

test('tables: a row becomes a service by its declared columns', () => {
  const mapped = mapTable(ROW);
  const service = serviceOf(mapped);
  assert.equal(mapped.record?.record_id, "PORTSMOUTH/ST JOHN'S");
  assert.equal(service.name, "St John's Library");
  assert.equal(service.organization?.name, 'Portsmouth');
  assert.equal(service.description, 'A public library.');
  assert.deepEqual(service.phones, [{ number: '+441632960401' }]);
  assert.deepEqual(
    service.schedules?.map(({ byday, opens_at }) => `${byday} ${opens_at}`),
    ['MO,TU 09:30', 'SA 10:00'],
  );
  assert.deepEqual(
    service.languages?.map(({ name }) => name),
    ['English', 'Polish'],
  );
  assert.equal(service.interpretation_services, 'Interpreters by arrangement');
  const place = service.service_at_locations?.[0]?.location;
  assert.deepEqual(
    [place?.addresses?.[0]?.address_1, place?.addresses?.[0]?.postal_code, place?.external_identifier],
    ['1 Tern Street', 'PO1 2DT', '10001'],
  );
  assert.deepEqual(
    mapped.problems.map(({ reason, field }) => [reason, field]),
    [['bad_phone', 'Tel']],
  );
});

test('tables: names say what they are, once', () => {
  const nameOf = (Name: string) => {
    const map = mapperFor({ id: 't', kind: 'table', table: { format: 'json', id: 'Name', name: 'Name', kind: 'Library', columns: {} } });
    return serviceOf(map({ Name })).name;
  };
  assert.deepEqual([nameOf('Idle'), nameOf('Central library')], ['Idle Library', 'Central library']);
});

test('tables: rows left out, closed, hidden, without id', () => {
  assert.deepEqual(mapTable({ ...ROW, Type: 'Other' }), { problems: [] });
  assert.deepEqual(reasons(mapTable({ ...ROW, 'Closed in': '2010' })), ['closed']);
  assert.deepEqual(
    [mapTable({ ...ROW, Publish: 'No' }).withdrawn, reasons(mapTable({ ...ROW, Publish: 'No' }))],
    [true, ['not_published']],
  );
  assert.deepEqual(reasons(mapTable({ Type: 'LA' })), ['missing_id']);
  assert.deepEqual(reasons(mapTable(7)), ['not_an_object']);
});

test('tables: words against publishing hold in whatever column they stand', () => {
  const map = mapperFor({
    id: 't',
    kind: 'table',
    table: { format: 'json', id: 'ref', name: 'called', columns: { description: 'about' } },
  });
  const mapped = map({ ref: '1', called: 'Safe house', about: 'Internal use only.' });
  assert.deepEqual([mapped.record, mapped.withdrawn, reasons(mapped)], [undefined, true, ['not_published']]);
});

test('tables: rows without a header, and fields within JSON', () => {
  const list = mapperFor({
    id: 't',
    kind: 'table',
    table: { format: 'csv', header: false, id: 0, name: 1, columns: { latitude: 2, longitude: 3 } },
  });
  const place = serviceOf(list(['FA512', 'Lords Pharmacy', '52.24', '0.40'])).service_at_locations?.[0]?.location;
  assert.deepEqual([place?.latitude, place?.longitude], [52.24, 0.4]);
  const nested = mapperFor({
    id: 't',
    kind: 'table',
    table: { format: 'json', id: 'id', name: 'fields.Name', columns: { url: 'fields.Service URL' } },
  });
  assert.equal(serviceOf(nested({ id: 'r', fields: { Name: 'N', 'Service URL': 'www.example.org' } })).url, 'https://www.example.org');
});

test('no record whatever makes a mapper throw, and none it takes lacks an id or a name', () => {
  const names = [
    ...Object.keys(SERVICE_3),
    ...Object.keys(SERVICE_1),
    ...Object.keys(SERVICE_OUTPOST),
    'location',
    'addresses',
    'number',
    'taxonomy_term',
    '__proto__',
    'Name',
  ];
  const wild = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('1', 'n/a', '<b>', '9am', ''),
      tie('object'),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
    object: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  }));
  const whole = fc
    .tuple(wild.object, fc.constantFrom<object>(SERVICE_3, SERVICE_1, SERVICE_OUTPOST, ROW, {}))
    .map(([noise, base]) => ({ ...base, ...(noise as object), id: 'x' }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), wild.value, whole), (raw) => {
      const fromHive = (service: unknown) => mapHive({ feed: '0123456789abcdef', record_id: 'x', service_id: HIVE_ID, service });
      for (const map of [map3, map1, mapTable, mapHive, fromHive]) {
        const mapped = map(raw);
        if (mapped.record) assert.ok(mapped.record.record_id !== '' && mapped.record.service.name !== '');
        JSON.stringify(mapped);
      }
    }),
    { numRuns: 1500 },
  );
});
