import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FEED_SERVICES } from '../fixtures/feed-services.ts';
import { testServer } from '../fixtures/server.ts';
import { publish, published } from '../fixtures/snapshot.ts';

/** What 1.0 says in other ways than 3.0: days of a month, closing at midnight, closed days, notes, whom it is for, commas in names. */
const SUNDAY = published(90, {
  name: 'Sunday Supper & Song, Quay “Nº 1”',
  alert: 'Bring a chair.',
  eligibility_description: 'For neighbours.',
  minimum_age: 70,
  schedules: [
    { freq: 'MONTHLY', byday: '3SU,-1SU', opens_at: '19:00', closes_at: '24:00', description: 'Every third Sunday', notes: 'Ring first' },
    { freq: 'MONTHLY', bymonthday: '1,15', description: 'Soup' },
    { valid_from: '2026-12-25', valid_to: '2026-12-26', notes: 'Closed on these days' },
  ],
  service_at_locations: [
    {
      location: { location_type: 'physical', name: 'Quay', addresses: [{ address_1: '2 Quay', city: 'Testham', postal_code: 'TE1 9ZZ' }] },
      phones: [{ number: '+441632960409' }],
      contacts: [{ name: 'Door' }],
      schedules: [{ freq: 'WEEKLY', byday: 'SU', opens_at: '18:00', closes_at: '18:30' }],
    },
  ],
  attributes: [
    { taxonomy_term: { name: 'Supper', taxonomy: 'Food, drink and company' } },
    { taxonomy_term: { name: 'Loneliness', code: 'esdNeed:12' } },
  ],
});
const SERVICES = [...FEED_SERVICES, SUNDAY];

const { server, env } = testServer();
const [DEBT, FOOD] = SERVICES.map(({ id }) => id);

before(async () => {
  await server.listen();
  await publish((await env()).SNAPSHOTS, SERVICES);
});
after(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: what is read is what is tested
type Read = any;
async function read(path: string): Promise<Read> {
  const answer = await server.fetch(`/testham/oruk/1${path}`);
  assert.equal(answer.status, 200, path);
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  return answer.json();
}
const found = async (query: string): Promise<string[]> => (await read(`/services?${query}`)).content.map(({ id }: Read) => id);

test('lists have 1.0’s envelope, and pages follow each other', async () => {
  for (const path of ['/services', '/taxonomies', '/organizations', '/locations']) {
    const whole = await read(`${path}?per_page=500`);
    assert.equal(whole.totalElements, whole.content.length);
    const gathered: string[] = [];
    for (let n = 1, last = 1; n <= last; n++) {
      const page = await read(`${path}?per_page=2&page=${n}`);
      last = page.totalPages;
      assert.deepEqual([page.number, page.first, page.last, page.empty, page.size], [n, n === 1, n === last, false, page.content.length]);
      gathered.push(...page.content.map(({ id }: Read) => id));
      if (n === 5) break;
    }
    assert.deepEqual(gathered, whole.content.map(({ id }: Read) => id).slice(0, gathered.length), path);
  }
  const reviews = await read('/reviews');
  assert.deepEqual([reviews.empty, reviews.totalElements], [true, 0]);
});

test('a service has 1.0’s names for what it has', async () => {
  const debt = await read(`/services/${DEBT}`);
  assert.equal(debt.organization.name, 'The Advice Trust');
  assert.ok(debt.organization.description);
  assert.deepEqual([debt.eligibilitys[0].minimum_age, debt.eligibilitys[0].maximum_age], [16, 25]);
  assert.deepEqual(
    debt.regular_schedules.map(({ byday, weekday, opens_at }: Read) => [byday, weekday, opens_at]),
    [
      ['MO', 1, '09:00'],
      ['WE', 3, '09:00'],
    ],
  );
  assert.equal(debt.service_at_locations[0].location.physical_addresses[0].postal_code, 'TE1 1AA');
  assert.equal(debt.service_at_locations[0].location.accessibility_for_disabilities[0].accessibility, 'Step-free access');
  assert.deepEqual(debt.service_taxonomys[0].taxonomy, { id: 'esdServiceType:242', name: 'Debt', vocabulary: 'esdServiceType' });
  assert.equal(debt.contacts.at(-1).phones[0].number, '+441632960401');
  assert.equal(debt.attending_type, 'venue');
});

test('what 3.0 says otherwise is put as 1.0 has it', async () => {
  const supper = await read(`/services/${SUNDAY.id}`);
  assert.deepEqual(
    supper.regular_schedules.map(({ id, ...schedule }: Read) => schedule),
    [
      { weekday: 7, opens_at: '19:00', closes_at: '23:59', freq: 'MONTHLY', byday: '3SU', description: 'Every third Sunday\nRing first' },
      { weekday: 7, opens_at: '19:00', closes_at: '23:59', freq: 'MONTHLY', byday: '-1SU', description: 'Every third Sunday\nRing first' },
      { freq: 'MONTHLY', bymonthday: 1, description: 'Soup' },
      { freq: 'MONTHLY', bymonthday: 15, description: 'Soup' },
    ],
  );
  assert.deepEqual(
    supper.holiday_schedules.map(({ id, ...schedule }: Read) => schedule),
    [{ closed: true, start_date: '2026-12-25', end_date: '2026-12-26' }],
  );
  assert.deepEqual([supper.eligibility_description, supper.eligibilitys[0].eligibility], ['For neighbours.', undefined]);
  assert.equal(supper.alert, 'Bring a chair.');
  const [place] = supper.service_at_locations;
  assert.deepEqual([place.regular_schedule[0].byday, place.location.phones[0].number], ['SU', '+441632960409']);
  assert.equal(supper.contacts[0].name, 'Door');
  const ids = [...supper.regular_schedules, ...supper.holiday_schedules, ...place.regular_schedule].map(({ id }: Read) => id);
  assert.equal(new Set(ids).size, 6);
});

test('a term that was read from the text is marked', async () => {
  const food = await read(`/services/${FOOD}`);
  assert.deepEqual(
    food.service_taxonomys.map(({ value, taxonomy }: Read) => [taxonomy.name, value]),
    [
      ['Food', undefined],
      ['Food bank', 'read from the text of the service'],
      ['Food bank', 'read from the text of the service'],
    ],
  );
});

/** Asks as the legacy validator does: a slash before the question mark, and all pages. */
async function legacy(query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 1, last = 1; n <= last; n++) {
    const page = await read(`/services/?${query}&page=${n}`);
    last = page.totalPages;
    ids.push(...page.content.map(({ id }: Read) => id));
  }
  return ids;
}

test('each service is found by its own values, as the legacy validator asks for them', async () => {
  const tried = { text: 0, age: 0, postcode: 0, time: 0, taxonomy: 0 };
  const { content } = await read('/services?per_page=500');
  for (const service of content) {
    const asks: [keyof typeof tried, { [name: string]: unknown }][] = [['text', { text: service.name }]];
    for (const { minimum_age, maximum_age } of service.eligibilitys ?? []) asks.push(['age', { minimum_age, maximum_age }]);
    for (const { location } of service.service_at_locations ?? [])
      for (const { postal_code } of location.physical_addresses ?? []) asks.push(['postcode', { proximity: 100, postcode: postal_code }]);
    const places = service.service_at_locations ?? [];
    for (const { opens_at, closes_at, byday } of [
      ...(service.regular_schedules ?? []),
      ...places.flatMap(({ regular_schedule = [] }: Read) => regular_schedule),
    ])
      if (opens_at ?? closes_at ?? byday) asks.push(['time', { start_time: opens_at, end_time: closes_at, day: byday }]);
    for (const { taxonomy } of service.service_taxonomys ?? [])
      asks.push(['taxonomy', { taxonomy_id: taxonomy.id, vocabulary: taxonomy.vocabulary }]);
    for (const [kind, ask] of asks) {
      const query = new URLSearchParams(
        Object.entries(ask).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
      );
      assert.ok((await legacy(String(query))).includes(service.id), `${kind} ${query}`);
      tried[kind]++;
    }
  }
  for (const [kind, count] of Object.entries(tried)) assert.ok(count > 1, kind);
});

test('lists answer with a slash at their end, too', async () => {
  for (const path of ['/services', '/taxonomies', '/organizations', '/locations', '/reviews', '/vocabularies'])
    assert.deepEqual(await read(`${path}/`), await read(path), path);
});

test('what the legacy validator asks of a service’s own values finds that service', async () => {
  assert.deepEqual(await found('minimum_age=16&maximum_age=25'), [DEBT]);
  assert.deepEqual(await found('postcode=TE1+1AA&proximity=1000'), [DEBT]);
  assert.deepEqual(await found('start_time=09:00&end_time=17:00&day=MO'), [DEBT]);
  assert.deepEqual(await found('taxonomy_id=esdServiceType:242&vocabulary=esdServiceType'), [DEBT]);
  assert.deepEqual((await found('text=Farham+Food+Bank'))[0], FOOD);
});

test('several values are joined by or, times with the day at the same place', async () => {
  const { id: food } = (await read('/taxonomies?text=food')).content[0];
  assert.deepEqual(await found(`taxonomy_id=esdServiceType:242&taxonomy_id=${food}`), [DEBT, FOOD]);
  assert.deepEqual(await found('vocabulary=esdServiceType'), [DEBT]);
  assert.deepEqual(await found('start_time=09:00&end_time=17:00&day=MO&start_time=10:00&end_time=12:00&day=SA'), [DEBT, FOOD]);
  assert.deepEqual(await found('start_time=09:00&end_time=17:00&day=SA&start_time=10:00&end_time=12:00&day=MO'), [FOOD]);
  assert.deepEqual(await found('taxonomy_id=nothing'), []);
});

test('terms are found by type, need and vocabulary', async () => {
  assert.deepEqual(await found('taxonomy_type=service&taxonomy_id=esdServiceType:242'), [DEBT]);
  assert.deepEqual(await found('taxonomy_type=eligibility&taxonomy_id=esdServiceType:242'), []);
  assert.deepEqual(await found('need=12'), [SUNDAY.id]);
  assert.deepEqual(await found('need=esdNeed:12&need=hive:food-bank'), [FOOD, SUNDAY.id]);
  assert.deepEqual(await found('circumstance=12'), []);
  assert.deepEqual(await found('vocabulary=Food,+drink+and+company'), [SUNDAY.id]);
  assert.deepEqual(await found('vocabulary=Food,+drink+and+company&vocabulary=esdServiceType'), [DEBT, SUNDAY.id]);
  assert.deepEqual(await found('vocabulary=esdNeed,esdServiceType'), [DEBT, SUNDAY.id]);
  const vocabularies = await read('/vocabularies');
  const { content } = await read('/taxonomies?per_page=500');
  assert.deepEqual(vocabularies, [...new Set(content.map(({ vocabulary }: Read) => vocabulary))]);
});

test('a term has its parent, and is found below it', async () => {
  const debt = await read('/taxonomies/esdServiceType:242');
  assert.ok(debt.parent_id);
  for (const parent of ['esdServiceType:1', debt.parent_id])
    assert.deepEqual((await read(`/taxonomies?parent_id=${parent}`)).content, [debt], parent);
  const roots = (await read('/taxonomies?root_only=true&per_page=500')).content;
  assert.ok(roots.length > 0 && !roots.some(({ id }: Read) => id === debt.id));
});

test('a parameter that cannot be used is refused', async () => {
  for (const query of ['colour=red', 'proximity=5', 'postcode=nowhere', 'day=XX', 'day=6MO', 'page=0', 'taxonomy_type=colour']) {
    const answer = await server.fetch(`/testham/oruk/1/services?${query}`);
    assert.equal(answer.status, 400, query);
    await answer.text();
  }
});

test('a term is found by its code, an organisation by its id', async () => {
  assert.equal((await read('/taxonomies/esdServiceType:242')).name, 'Debt');
  const [organization] = (await read('/organizations')).content;
  assert.deepEqual(await read(`/organizations/${organization.id}`), organization);
});

test('the feed’s own address says which version it is, and where it is described', async () => {
  for (const path of ['', '/']) {
    const about = await read(path);
    assert.equal(about.version, 'HSDS-UK-1.0');
    assert.match(about.openapi_url, /\/testham\/oruk\/1\/openapi\.json$/);
  }
  assert.equal((await server.fetch('/nowhere/oruk/1/')).status, 404);
});
