/** What real publishers get wrong, point by point: docs/malformations.md says which test here proves which. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { describeProblem } from '../problem.ts';
import { DIRTY, EMPTY_FIELDS, HALF_SAID, HIDDEN, HOURS, ODD_IDS, PLACES, TIDY_PHONES, TWICE } from './fixtures/malformed.ts';
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

test('days of a month are read from figures and words; what is none stays as it is written, with a note', () => {
  const cases: [rule: object, byday: string | undefined, bymonthday: string | undefined, noted: string[]][] = [
    [{ freq: 'MONTHLY', bymonthday: 15 }, undefined, '15', []],
    [{ freq: 'MONTHLY', bymonthday: '1, 15' }, undefined, '1,15', []],
    [{ freq: 'MONTHLY', bymonthday: '1st and 15th' }, undefined, '1,15', []],
    [{ freq: 'MONTHLY', bymonthday: 'last' }, undefined, '-1', []],
    [{ freq: 'MONTHLY', bymonthday: '32' }, undefined, '32', ['bad_schedule: kept as it is']],
    [{ freq: 'MONTHLY', bymonthday: 'pay day' }, undefined, 'pay day', ['bad_schedule: kept as it is']],
    [{ freq: 'MONTHLY', byday: 'first Monday of the month' }, '1MO', undefined, ['bad_schedule: field repaired']],
    [{ freq: 'MONTHLY', byday: 'MO', bysetpos: 1 }, '1MO', undefined, []],
    [{ freq: 'MONTHLY', byday: 'FR', bysetpos: '1,-1' }, '1FR,-1FR', undefined, []],
    [{ rrule: 'FREQ=MONTHLY;BYDAY=1MO' }, '1MO', undefined, []],
    [{ rrule: 'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15;WKST=MO' }, undefined, '1,15', []],
    [{ rrule: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1' }, '-1TU', undefined, []],
  ];
  for (const [rule, byday, bymonthday, noted] of cases) {
    const mapped = three({ id: 'a', name: 'A', schedules: [{ ...rule, opens_at: '09:00' }] });
    const [schedule] = serviceOf(mapped).schedules ?? [];
    assert.deepEqual([schedule?.byday, schedule?.bymonthday], [byday, bymonthday], JSON.stringify(rule));
    assert.deepEqual(
      mapped.problems.map(({ reason, action }) => `${reason}: ${action}`),
      noted,
      JSON.stringify(rule),
    );
  }
  const kept = three({ id: 'a', name: 'A', schedules: [{ freq: 'MONTHLY', byday: 'MO,TU', bysetpos: 1 }] });
  assert.equal(serviceOf(kept).beyond?.['schedules.0.bysetpos'], 1);
});

test('a rule that is neither weekly nor monthly is never taken for one', () => {
  for (const rule of [{ freq: 'YEARLY', byday: '1MO' }, { freq: 'DAILY', interval: 3 }, { rrule: 'FREQ=YEARLY;BYDAY=SU' }]) {
    const mapped = three({ id: 'a', name: 'A', schedules: [{ ...rule, opens_at: '09:00', description: 'Summer fair' }] });
    const { schedules, beyond } = serviceOf(mapped);
    assert.deepEqual(schedules, [{ opens_at: '09:00', description: 'Summer fair' }]);
    assert.match(JSON.stringify(beyond), /YEARLY|DAILY/);
    assert.deepEqual(
      mapped.problems.map(({ reason, action }) => [reason, action]),
      [['bad_schedule', 'kept as it is']],
    );
  }
  const [fortnight] = serviceOf(three({ id: 'a', name: 'A', schedules: [{ freq: 'Fortnightly', byday: 'MO' }] })).schedules ?? [];
  assert.deepEqual(fortnight, { freq: 'WEEKLY', interval: 2, byday: 'MO' });
});

test('opening and closing at one time is said: all day is taken of midnight, nothing of another time', () => {
  const read = (opens_at: string, closes_at: string) => {
    const mapped = three({ id: 'a', name: 'A', schedules: [{ byday: 'MO', opens_at, closes_at }] });
    return [serviceOf(mapped).schedules?.[0]?.closes_at, mapped.problems.map(({ action }) => action)];
  };
  assert.deepEqual(read('00:00', '00:00'), ['24:00', ['field repaired']]);
  assert.deepEqual(read('00:00', '24:00'), ['24:00', []]);
  assert.deepEqual(read('09:00', '09:00'), ['09:00', ['kept as it is']]);
});

test('1.0: closed days keep their reason and are never taken for open ones', () => {
  for (const closed of [true, 'true', 'Yes', 1]) {
    const holiday = { closed, start_date: '2026-12-25', description: 'Christmas', opens_at: '00:00:00', closes_at: '00:00:00' };
    assert.deepEqual(serviceOf(one({ id: 'a', name: 'A', holiday_schedules: [holiday] })).schedules, [
      { valid_from: '2026-12-25', valid_to: '2026-12-25', notes: 'Closed on these days: Christmas' },
    ]);
  }
  const open = { closed: false, start_date: '2026-12-24', end_date: '2026-12-24', opens_at: '10:00', closes_at: '12:00' };
  const [eve] = serviceOf(one({ id: 'a', name: 'A', holiday_schedules: [open] })).schedules ?? [];
  assert.deepEqual([eve?.valid_from, eve?.opens_at, eve?.byday], ['2026-12-24', '10:00', 'MO,TU,WE,TH,FR,SA,SU']);
});

test('1.0: what stands in two places, or in an unusual one, is not lost', () => {
  const service = serviceOf(one(TWICE));
  assert.deepEqual(
    service.service_at_locations?.map(({ location }) => [location.name, location.addresses?.map(({ address_type }) => address_type)]),
    [
      ['Hall', [undefined, 'postal']],
      ['Annexe', undefined],
    ],
  );
  assert.deepEqual([service.minimum_age, service.fees], [18, 'Free']);
  assert.deepEqual(
    service.contacts?.[0]?.phones?.map(({ number }) => number),
    ['+441632960401', '+441632960402'],
  );
  assert.deepEqual(
    service.attributes?.map(({ value, taxonomy_term }) => [taxonomy_term.name, value]),
    [
      ['Advice', 'read from the text of the service'],
      ['Debt', undefined],
    ],
  );
  const odd = one({ id: 'a', name: 'A', eligibilitys: [{ minimum_age: 'grown-ups' }, { minimum_age: 16 }] });
  assert.deepEqual(
    odd.problems.map(({ reason, found }) => [reason, found]),
    [['bad_age', 'grown-ups']],
  );
});

test('a part that lacks what it is about is left out, and that is said; one that says nothing is not missed', () => {
  for (const { part, field } of HALF_SAID) {
    const mapped = three({ id: 'a', name: 'A', ...part });
    assert.deepEqual(
      mapped.problems.map((problem) => [problem.reason, problem.action, problem.field]),
      [['half_said', 'field dropped', field]],
      JSON.stringify(part),
    );
  }
  const nameless = one({ id: 'a', name: 'A', service_taxonomys: [{ id: 1, taxonomy: { id: 'esdServiceType:242', vocabulary: 'esd' } }] });
  assert.deepEqual(
    nameless.problems.map(({ reason }) => reason),
    ['half_said'],
  );
  const nothing = { phones: [{ id: 'p' }], organization: { id: 'o' }, attributes: [{ id: 'x' }], service_at_locations: [{ id: 's' }] };
  assert.deepEqual(three({ id: 'a', name: 'A', ...nothing }).problems, []);
});

test('what two fields say, and ways to attend that nobody knows, are kept', () => {
  const mapped = three({ id: 'a', name: 'A', fees: '£5', fees_description: 'Half for students', attending_type: 'by pigeon' });
  assert.equal(serviceOf(mapped).fees, 'Half for students');
  assert.deepEqual(serviceOf(mapped).beyond, { fees: '£5', attending_type: 'by pigeon' });
  assert.equal(serviceOf(three({ id: 'a', name: 'A', fees: 'Free', fees_description: 'free' })).beyond, undefined);
  const address = { address_1: '1 Street', address_type: 'billing' };
  const odd = three({
    id: 'a',
    name: 'A',
    service_at_locations: [{ location: { name: 'Hall', location_type: 'shed', addresses: [address] } }],
  });
  assert.deepEqual(
    odd.problems.map(({ reason, found }) => [reason, found]),
    [
      ['wrong_type', 'shed'],
      ['wrong_type', 'billing'],
    ],
  );
});

test('tables: what is wrong in the entries of a list is said, too', () => {
  const map = mapperFor({
    id: 't',
    kind: 'table',
    table: {
      format: 'json',
      id: 'id',
      name: 'name',
      columns: { categories: 'kinds', attending: 'how', address_1: { join: ['house', 'street'], with: ' ' } },
    },
  });
  const mapped = map({ id: 'a', name: 'A', kinds: 'Food; <b>Tea</b>; n/a', how: 'by pigeon', house: 'TBC', street: 'Tern Street' });
  assert.deepEqual(
    serviceOf(mapped).attributes?.map(({ taxonomy_term }) => taxonomy_term.name),
    ['Food', 'Tea'],
  );
  assert.deepEqual(mapped.problems.map(({ reason, found }) => [reason, found]).sort(), [
    ['html_removed', '<b>Tea</b>'],
    ['placeholder', 'TBC'],
    ['placeholder', 'n/a'],
    ['wrong_type', 'by pigeon'],
  ]);
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
  const beyond = three({ id: 'a', name: 'A', history: 'x'.repeat(3000), tags: Array.from({ length: 200 }, (_, n) => n) });
  assert.deepEqual(
    beyond.problems.map(({ reason, field }) => [reason, field]),
    [
      ['too_long', 'history'],
      ['too_long', 'tags'],
    ],
  );
});
