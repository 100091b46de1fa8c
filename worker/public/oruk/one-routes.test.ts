import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FEED_SERVICES as SERVICES } from '../fixtures/feed-services.ts';
import { testServer } from '../fixtures/server.ts';
import { publish } from '../fixtures/snapshot.ts';

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

test('a parameter that cannot be used is refused', async () => {
  for (const query of ['colour=red', 'proximity=5', 'postcode=nowhere', 'day=XX', 'page=0']) {
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

test('who opens the feed’s own address is led to how it is read', async () => {
  const answer = await server.fetch('/testham/oruk/1/', { redirect: 'manual' });
  assert.deepEqual([answer.status, answer.headers.get('Location')], [302, '/testham/oruk/3/docs']);
  await answer.text();
  assert.equal((await server.fetch('/nowhere/oruk/1/', { redirect: 'manual' })).status, 404);
});
