/** What real publishers get wrong, point by point: docs/malformations.md says which test here proves which. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { describeProblem } from '../problem.ts';
import { DIRTY, EMPTY_FIELDS, HIDDEN, HOURS, ODD_IDS, PLACES, TIDY_PHONES } from './fixtures/malformed.ts';
import { mapperFor } from './mapper-for.ts';
import type { Mapped } from './record.ts';

const three = mapperFor({ id: 'three', kind: 'oruk-3' });
const one = mapperFor({ id: 'one', kind: 'oruk-1' });
const row = mapperFor({
  id: 'row',
  kind: 'table',
  table: {
    format: 'json',
    id: 'id',
    name: 'name',
    columns: { url: 'url', email: 'email', description: 'description', phone: 'phone', latitude: 'lat', longitude: 'lon' },
    hours: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  },
});
const serviceOf = ({ record, problems }: Mapped) => {
  assert.ok(record, problems.map(describeProblem).join('\n'));
  return record.service;
};

test('ids of any kind are kept as the publisher wrote them, and nested ones that are not unique do no harm', () => {
  for (const [map, dialect] of [
    [three, '3.0'],
    [one, '1.0'],
  ] as const)
    for (const raw of ODD_IDS) {
      const mapped = map(raw);
      assert.equal(mapped.record?.record_id, String(raw.id), dialect);
      assert.deepEqual(mapped.problems, []);
      assert.deepEqual(
        serviceOf(mapped).service_at_locations?.map(({ location }) => location.name),
        ['Library', 'Church hall'],
      );
      assert.equal(serviceOf(mapped).schedules?.length, 2);
    }
});

test('empty texts and nulls in typed fields are as if the field were not there', () => {
  for (const raw of EMPTY_FIELDS)
    for (const map of [three, one]) {
      const { id: _id, ...service } = serviceOf(map(raw));
      assert.deepEqual(service, { name: 'Harbour lunch', status: 'active', organization: { name: 'Harbour' } });
      assert.deepEqual(map(raw).problems, []);
    }
});

test('dirty texts, addresses and numbers are mended or dropped, and each leaves a note with what was found', () => {
  for (const { field, written, shown, reason } of DIRTY) {
    const nested = field === 'phone' ? { phones: [{ number: written }] } : { [field]: written };
    for (const mapped of [three({ id: 'a', name: 'A', ...nested }), row({ id: 'a', name: 'A', [field]: written })]) {
      const service = serviceOf(mapped);
      assert.equal(field === 'phone' ? service.phones?.[0]?.number : service[field], shown, written);
      const notes = mapped.problems.filter((problem) => problem.reason === reason);
      assert.equal(notes.length, 1, `${written}: ${JSON.stringify(mapped.problems)}`);
      assert.equal(notes[0]?.found, written);
      const done = shown === undefined ? 'field dropped' : shown === written ? 'kept as it is' : 'field repaired';
      assert.equal(notes[0]?.action, done, written);
    }
  }
  for (const [written, number, extension] of TIDY_PHONES) {
    const mapped = three({ id: 'a', name: 'A', phones: [{ number: written }] });
    assert.deepEqual(serviceOf(mapped).phones, [{ number, ...(extension && { extension }) }]);
    assert.deepEqual(mapped.problems, []);
  }
});

test('coordinates that are swapped are turned round; nought, abroad and placeholders are dropped, and said', () => {
  for (const { latitude, longitude, shown, reason } of PLACES) {
    const at = { location: { name: 'Hall', latitude, longitude } };
    for (const mapped of [
      three({ id: 'a', name: 'A', service_at_locations: [at] }),
      row({ id: 'a', name: 'A', lat: latitude, lon: longitude }),
    ]) {
      const place = serviceOf(mapped).service_at_locations?.[0]?.location;
      assert.deepEqual(place?.latitude === undefined ? undefined : [place.latitude, place.longitude], shown);
      assert.ok(
        mapped.problems.some((problem) => problem.reason === reason),
        `${latitude}, ${longitude}: ${JSON.stringify(mapped.problems)}`,
      );
    }
  }
});

test('several openings a day, months’ rules and prose are kept; what cannot be read stays in its own words', () => {
  const mapped = three(HOURS);
  const { schedules = [], beyond } = serviceOf(mapped);
  assert.deepEqual(
    schedules.map(({ freq, byday, opens_at, closes_at, notes, description }) =>
      [freq, byday, opens_at, closes_at, notes ?? description].filter(Boolean).join(' '),
    ),
    [
      'WEEKLY MO 09:00 12:00',
      'WEEKLY MO 13:00 16:00',
      'MONTHLY 1TU 18:00 20:00',
      'WEEKLY WE 10:00 12:00 Not on bank holidays',
      'WEEKLY WE 11:00 13:00 Wednesday: 11:00 - 01:00',
      'School holidays, as announced',
      'Carols in December',
    ],
  );
  assert.equal(beyond?.['schedules.6.rrule'], 'FREQ=YEARLY;BYMONTH=12');
  assert.deepEqual(
    mapped.problems.map(({ reason, action }) => `${reason}: ${action}`),
    ['bad_schedule: kept as it is', 'bad_schedule: kept as it is'],
  );
});

test('days in words are read as words, and what is no day is left out and said', () => {
  const cases: [written: string, byday: string | undefined, noted: string[]][] = [
    ['Monday to Friday', 'MO,TU,WE,TH,FR', ['field repaired']],
    ['Mon, Wed', 'MO,WE', []],
    ['MO, Blursday', 'MO', ['field repaired']],
    ['Blursday', undefined, ['field dropped']],
  ];
  for (const [byday, shown, noted] of cases) {
    const mapped = three({ id: 'a', name: 'A', schedules: [{ byday, opens_at: '09:00' }] });
    assert.equal(serviceOf(mapped).schedules?.[0]?.byday, shown, byday);
    assert.deepEqual(
      mapped.problems.map(({ action }) => action),
      noted,
      byday,
    );
  }
});

test('a closing time taken for the afternoon is said, where its words are not kept beside it', () => {
  const mapped = row({ id: 'a', name: 'A', We: '11:00 - 01:00' });
  assert.equal(serviceOf(mapped).schedules?.[0]?.closes_at, '13:00');
  assert.deepEqual(
    mapped.problems.map(({ reason, action, found }) => [reason, action, found]),
    [['bad_time', 'field repaired', '11:00 - 01:00']],
  );
});

test('records and parts that are not for the public are refused or left out; so are test rows', () => {
  const [marked, testRow, parts] = HIDDEN.map(three);
  assert.deepEqual([marked?.record, marked?.withdrawn, marked?.problems[0]?.reason], [undefined, true, 'not_published']);
  assert.deepEqual([testRow?.record, testRow?.problems.at(-1)?.reason], [undefined, 'missing_name']);
  assert.doesNotMatch(JSON.stringify(parts?.record), /Persona|960499|Secret|Refuge/);
  assert.doesNotMatch(JSON.stringify(parts?.problems), /Persona|960499|Secret/, 'nor are they in what is said of the feed');
});

test('lists beyond all measure are cut, and that is said', () => {
  const mapped = three({ id: 'a', name: 'A', languages: Array.from({ length: 600 }, (_, n) => ({ name: `Tongue ${n}` })) });
  assert.equal(serviceOf(mapped).languages?.length, 500);
  assert.deepEqual(
    mapped.problems.map(({ reason, found }) => [reason, found]),
    [['too_long', '600 entries']],
  );
});
