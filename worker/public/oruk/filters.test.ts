/** Every filter, alone and with others, against a plain filter over the whole list. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { WEEKDAYS } from '../../../core/hsds.ts';
import { testServer } from '../fixtures/server.ts';
import { publish, published } from '../fixtures/snapshot.ts';
import { SERVICE_AT_LOCATIONS } from './endpoints.ts';
import { ONE_SERVICES } from './one-endpoints.ts';
import { readFeedParameters } from './parameters.ts';

const { server, env } = testServer();

const TIMES = ['00:00', '07:30', '09:00', '12:00', '13:00', '17:00', '21:45', '24:00'];
const POSTCODES = ['TE1 1AA', 'TE1 1AB', 'TE2 2BB', 'TE2 2BC', 'TE3 3CC'];
const TERMS = [
  { name: 'Debt', code: 'esdServiceType:242' },
  { name: 'Food', taxonomy: 'Council list' },
  { name: 'Money', taxonomy: 'Council list' },
  { name: 'Youth', code: 'openEligibility:youth' },
];
const WORDS = ['debt', 'food', 'garden', 'youth', 'choir', 'walking'];

const some = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined, freq: 2 });
/** One filter in four: all together would nearly always find nothing. */
const seldom = <Value>(of: fc.Arbitrary<Value>) => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });
const days = fc.oneof(
  fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 3 }).map((list) => list.join(',')),
  fc.constantFrom('1SA', '-1FR', '2MO,4MO'),
);
const schedule = fc
  .record({
    byday: some(days),
    opens_at: some(fc.constantFrom(...TIMES.slice(0, -1))),
    closes_at: some(fc.constantFrom(...TIMES.slice(1))),
  })
  .map((fields) => Object.fromEntries(Object.entries({ ...fields, description: 'As told' }).filter(([, value]) => value !== undefined)));
const place = fc
  .record({ n: fc.nat(POSTCODES.length - 1), known: fc.boolean(), schedules: fc.array(schedule, { maxLength: 2 }) })
  .map(({ n, known, schedules }) => ({
    location: {
      location_type: 'physical' as const,
      name: `Hall ${n}`,
      ...(known && { latitude: 50.8 + n / 200, longitude: -1.1 }),
      addresses: [{ address_1: `${n} Street`, city: 'Testham', postal_code: POSTCODES[n]! }],
    },
    schedules,
  }));
const SERVICES = fc
  .sample(
    fc.record({
      word: fc.constantFrom(...WORDS),
      ages: fc.tuple(some(fc.integer({ min: 0, max: 30 })), some(fc.integer({ min: 30, max: 99 }))),
      schedules: fc.array(schedule, { maxLength: 3 }),
      places: fc.uniqueArray(place, { maxLength: 2, selector: ({ location }) => location.name }),
      terms: fc.subarray(TERMS),
      read: fc.boolean(),
      organization: fc.integer({ min: 1, max: 4 }),
      day: some(fc.integer({ min: 10, max: 28 })),
    }),
    { numRuns: 90, seed: 7 },
  )
  .map(({ word, ages: [minimum_age, maximum_age], schedules, places, terms, read, organization, day }, i) =>
    published(
      i + 1,
      {
        name: `The ${word} group ${i + 1}`,
        description: `For people who like ${word}.`,
        organization: { name: `Trust ${organization}` },
        ...(minimum_age !== undefined && { minimum_age }),
        ...(maximum_age !== undefined && { maximum_age }),
        ...(day !== undefined && { last_modified: `2026-11-${day}T10:00:00.000Z` }),
        schedules,
        service_at_locations: places,
        attributes: terms.map((taxonomy_term) => ({ taxonomy_term })),
      },
      read ? { terms: [{ code: 'hive:food-bank', name: 'Food bank' }] } : {},
    ),
  );

before(async () => {
  await server.listen();
  await publish((await env()).SNAPSHOTS, SERVICES);
});
after(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: what is read is what is tested
type Read = any;
type Ask = { [name: string]: string | undefined };

const queryOf = (ask: Ask): string =>
  String(new URLSearchParams(Object.entries(ask).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));

/** All pages of a list, each checked against what it says of itself. */
async function all(path: string, ask: Ask, perPage = 500): Promise<Read[]> {
  const gathered: Read[] = [];
  let total = 0;
  for (let n = 1, last = 1; n <= last; n++) {
    const answer = await server.fetch(`/testham/oruk/${path}?${queryOf({ ...ask, per_page: String(perPage), page: String(n) })}`);
    const page = (await answer.json()) as Read;
    assert.equal(answer.status, 200, JSON.stringify(page));
    const contents = page.contents ?? page.content;
    last = page.total_pages ?? page.totalPages;
    total = page.total_items ?? page.totalElements;
    assert.equal(last, Math.max(1, Math.ceil(total / perPage)));
    assert.deepEqual(
      [page.page_number ?? page.number, page.first_page ?? page.first, page.last_page ?? page.last, page.empty, page.size],
      [n, n === 1, n === last, contents.length === 0, contents.length],
    );
    gathered.push(...contents);
  }
  assert.equal(gathered.length, total);
  return gathered;
}
const ids = (list: Read[]): string[] => list.map(({ id }) => id);

const isOpen =
  ({ day, start_time = '', end_time }: Ask, midnight = '24:00') =>
  ({ byday = '', opens_at, closes_at }: Read): boolean =>
    (day === undefined || byday.split(',').some((one: string) => one.slice(-2) === day.slice(0, 2).toUpperCase())) &&
    (start_time === '' || (opens_at !== undefined && opens_at >= start_time)) &&
    (end_time === undefined || (closes_at !== undefined && (closes_at <= end_time || end_time === midnight)));

const asksHours = ({ day, start_time, end_time }: Ask): boolean => day !== undefined || start_time !== undefined || end_time !== undefined;

const within = ({ minimum_age, maximum_age }: Ask, lowest: number | undefined, highest: number | undefined): boolean =>
  (minimum_age === undefined || (lowest !== undefined && lowest >= Number(minimum_age))) &&
  (maximum_age === undefined || (highest !== undefined && highest <= Number(maximum_age)));

/** All that does not ask for hours. */
const holds = (ask: Ask, service: Read): boolean =>
  within(ask, service.minimum_age, service.maximum_age) &&
  (ask.organization_id === undefined || service.organization_id === ask.organization_id) &&
  (ask.modified_after === undefined || (service.last_modified ?? '') >= ask.modified_after) &&
  (ask.taxonomy_term_id === undefined ||
    (service.attributes ?? []).some(
      ({ taxonomy_term }: Read) => taxonomy_term.id === ask.taxonomy_term_id || taxonomy_term.code === ask.taxonomy_term_id,
    )) &&
  (ask.taxonomy_id === undefined ||
    (service.attributes ?? []).some(({ taxonomy_term }: Read) => taxonomy_term.taxonomy_id === ask.taxonomy_id));

const hours = {
  day: seldom(fc.constantFrom(...WEEKDAYS, 'mo', 'saturday')),
  start_time: seldom(fc.constantFrom(...TIMES)),
  end_time: seldom(fc.constantFrom(...TIMES)),
};
const ages = { minimum_age: seldom(fc.constantFrom('0', '12', '18', '25.5')), maximum_age: seldom(fc.constantFrom('40', '65', '99')) };
const words = seldom(fc.constantFrom(...WORDS, 'like', 'nonsuch'));
const perPage = fc.constantFrom(7, 20, 50, 500);

async function three(): Promise<fc.Arbitrary<Ask>> {
  const services = await all('3/services', {});
  const terms = services.flatMap(({ attributes = [] }) => attributes.map(({ taxonomy_term }: Read) => taxonomy_term));
  const marks = [...new Set(terms.flatMap(({ id, code }: Read) => (code ? [id, code] : [id])))];
  return fc.record({
    ...ages,
    ...hours,
    search: words,
    modified_after: seldom(fc.constantFrom('2026-11-09', '2026-11-20', '2026-11-28')),
    organization_id: seldom(fc.constantFrom(...new Set(ids(await all('3/organizations', {}))), '00000000-0000-4000-8000-000000000000')),
    taxonomy_term_id: seldom(fc.constantFrom(...marks, 'esdServiceType:9')),
    taxonomy_id: seldom(fc.constantFrom(...new Set(terms.map(({ taxonomy_id }: Read) => taxonomy_id)))),
  });
}

const RUNS = { numRuns: 60 };

test('3.0: services are those that keep to all that is asked, the best or the first first', async () => {
  const everything = await all('3/services', {});
  let found = 0;
  await fc.assert(
    fc.asyncProperty(await three(), perPage, async (ask, size) => {
      const from = ask.search === undefined ? everything : await all('3/services', { search: ask.search });
      const kept = from.filter((service) => {
        const places = service.service_at_locations ?? [];
        const schedules = [
          ...(service.schedules ?? []),
          ...places.flatMap(({ schedules = [], location }: Read) => [...schedules, ...(location.schedules ?? [])]),
        ];
        return holds(ask, service) && (!asksHours(ask) || schedules.some(isOpen(ask)));
      });
      assert.deepEqual(ids(await all('3/services', ask, size)), ids(kept), queryOf(ask));
      found += kept.length;
    }),
    RUNS,
  );
  assert.ok(found > 0);
});

test('3.0: places are those of such services that keep such hours, the nearest first', async () => {
  const everything = await all('3/service_at_locations', {});
  assert.ok(everything.length > 50);
  const near = fc.record({
    postcode: some(fc.constantFrom(...POSTCODES, 'te11aa', 'TE1')),
    proximity: some(fc.constantFrom('1', '600', '1500.5')),
  });
  await fc.assert(
    fc.asyncProperty(await three(), near, perPage, async (ask, { postcode, proximity }, size) => {
      const far = { postcode };
      const from =
        ask.search === undefined && postcode === undefined
          ? everything
          : await all('3/service_at_locations', { ...far, search: ask.search });
      const metres = postcode === undefined ? undefined : proximity;
      const kept = from.filter((row) => {
        const schedules = [...(row.service.schedules ?? []), ...(row.schedules ?? []), ...(row.location.schedules ?? [])];
        const isNear = metres === undefined || row.distance_metres <= Number(metres);
        return isNear && holds(ask, row.service) && (!asksHours(ask) || schedules.some(isOpen(ask)));
      });
      assert.deepEqual(ids(await all('3/service_at_locations', { ...ask, ...far, proximity: metres }, size)), ids(kept), queryOf(ask));
    }),
    RUNS,
  );
  for (const postcode of POSTCODES) {
    const distances = (await all('3/service_at_locations', { postcode })).map(({ distance_metres }) => distance_metres);
    assert.ok(distances.length > 0 && distances[0] === 0);
    assert.deepEqual(
      distances,
      distances.toSorted((a, b) => a - b),
    );
  }
});

test('1.0: services are those that keep to all that is asked', async () => {
  const everything = await all('1/services', {});
  const terms = await all('1/taxonomies', {});
  const pair = seldom(fc.constantFrom(...terms));
  const asks = fc.record({
    ...ages,
    ...hours,
    end_time: seldom(fc.constantFrom('09:00', '17:00', '23:59')),
    text: words,
    term: pair,
    alone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(asks, perPage, async ({ term, alone, ...plain }, size) => {
      const ask: Ask = { ...plain, taxonomy_id: term?.id, vocabulary: alone ? undefined : term?.vocabulary };
      const from = plain.text === undefined ? everything : await all('1/services', { text: plain.text });
      const kept = from.filter((service) => {
        const eligible = service.eligibilitys?.[0] ?? {};
        const places = service.service_at_locations ?? [];
        const schedules = [...(service.regular_schedules ?? []), ...places.flatMap(({ regular_schedule = [] }: Read) => regular_schedule)];
        return (
          within(ask, eligible.minimum_age, eligible.maximum_age) &&
          (!term || (service.service_taxonomys ?? []).some(({ taxonomy }: Read) => taxonomy.id === term.id)) &&
          (!asksHours(ask) || schedules.some(isOpen(ask, '23:59')))
        );
      });
      assert.deepEqual(ids(await all('1/services', ask, size)), ids(kept), queryOf(ask));
    }),
    RUNS,
  );
});

test('the terms listed are those that services have, wherever they are from', async () => {
  const services = await all('3/services', {});
  const had = new Set(services.flatMap(({ attributes = [] }) => attributes.map(({ taxonomy_term }: Read) => taxonomy_term.id)));
  const listed = await all('3/taxonomy_terms', {}, 2);
  assert.deepEqual(new Set(ids(listed)), had);
  assert.ok(listed.some(({ code }) => code === 'hive:food-bank'));
  const one = await all('1/services', {});
  const names = new Set(one.flatMap(({ service_taxonomys = [] }) => service_taxonomys.map(({ taxonomy }: Read) => taxonomy.id)));
  assert.deepEqual(new Set(ids(await all('1/taxonomies', {}, 2))), names);
});

test('a value at the edge is answered as the documents say', async () => {
  for (const [path, status] of [
    ['3/services?page=100000', 200],
    ['3/services?page=100001', 400],
    ['3/services?per_page=0', 400],
    ['3/services?per_page=501', 400],
    ['3/services?per_page=', 200],
    ['3/services?day=sa,Sunday,1MO', 200],
    ['3/services?day=8MO', 400],
    ['3/services?start_time=24:00', 200],
    ['3/services?start_time=24:01', 400],
    ['3/services?minimum_age=150', 200],
    ['3/services?minimum_age=151', 400],
    ['3/services?postcode=TE1', 400],
    ['3/service_at_locations?proximity=100', 400],
    ['3/service_at_locations?postcode=TE1&proximity=0', 400],
    ['3/service_at_locations?postcode=ZZ9+9ZZ', 400],
    ['3/services/?page=1', 200],
    ['1/services?per_page=0', 400],
    ['1/services?proximity=100', 400],
  ] as const) {
    const answer = await server.fetch(`/testham/oruk/${path}`);
    const body = (await answer.json()) as Read;
    assert.equal(answer.status, status, `${path} ${JSON.stringify(body).slice(0, 200)}`);
    if (status === 400) assert.ok(body.parameters[0].right);
  }
});

test('whatever is sent as a parameter is read or refused, never repeated', () => {
  const rules = { ...SERVICE_AT_LOCATIONS, ...ONE_SERVICES };
  const value = fc.oneof(fc.string(), fc.stringMatching(/^[\d:.,+ TZ-]{0,20}$/), fc.constantFrom(...TIMES, ...POSTCODES, 'MO', 'true'));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.keys(rules), 'none'), value), { maxLength: 6 }), (given) => {
      const { faults } = readFeedParameters(new URLSearchParams(given), rules);
      for (const fault of faults) assert.ok(Object.hasOwn(rules, fault.parameter) ? fault.right.length > 3 : fault.fault === 'unknown');
      assert.equal(new Set(faults.map(({ parameter }) => parameter)).size, faults.length);
    }),
    { numRuns: 1500 },
  );
});
