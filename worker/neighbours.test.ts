/** Two areas side by side in one deployment: what stands near the border is found from both, once, and marked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AreaConfig } from '../core/area.ts';
import { type FeedServer, file, startFeedServer } from './sync/testing/feed-server.ts';
import { oruk3, page, type Row, row, table } from './sync/testing/sources.ts';
import { type Deployment, startDeployment } from './testing/deployment.ts';
import { manifestOf } from './testing/published.ts';

let feeds: FeedServer;
let hive: Deployment;
before(async () => {
  feeds = await startFeedServer();
  hive = await startDeployment();
});
after(async () => {
  await hive?.close();
  await feeds?.close();
});

const give = (path: string, rows: Row[]) => feeds.answers.set(path, file(JSON.stringify(rows)));
const west = (more: Partial<AreaConfig> = {}): AreaConfig => ({
  id: 'westport',
  name: 'Westport',
  bounds: { south: 50.77, west: -1.2, north: 50.84, east: -1.1 },
  sources: [table('west', `${feeds.url}/west`), oruk3('west-oruk', `${feeds.url}/west-oruk`)],
  ...more,
});
const east = (more: Partial<AreaConfig> = {}): AreaConfig => ({
  id: 'eastport',
  name: 'Eastport (pilot)',
  bounds: { south: 50.77, west: -1.1, north: 50.86, east: -1.02 },
  sources: [table('east', `${feeds.url}/east`)],
  ...more,
});
/** Within a mile of the border. */
const choir = row('w1', {
  name: 'Choir',
  about: 'Singing on Mondays.',
  tel: '01632 960455',
  postcode: 'PO12 1AA',
  lat: '50.8',
  lon: '-1.12',
});
const lunch = row('w2', { lat: '50.8', lon: '-1.098' });
const far = row('w3', {
  name: 'Choir of the hills',
  about: 'Singing.',
  tel: '01632 960466',
  postcode: 'PO12 4AA',
  lat: '50.8',
  lon: '-1.19',
});
const ownChoir = row('e2', {
  name: 'Harbour choir',
  about: 'Singing on Mondays.',
  tel: '01632 960488',
  postcode: 'PO1 3AA',
  lat: '50.8',
  lon: '-1.08',
});

/** A service that says whom it is for. */
const onlyFor = (id: string, name: string, area: string) => ({
  id,
  name,
  description: 'Singing for all who live here.',
  service_areas: [{ id: `${id}-area`, name: area }],
  service_at_locations: [{ id: `${id}-at`, location: { id: `${id}-place`, name: 'Hall', latitude: 50.81, longitude: -1.13 } }],
});

async function run(area: string): Promise<void> {
  const report = await hive.runArea(area);
  assert.equal(report.state, 'completed', JSON.stringify(report));
}
interface Answer {
  total: number;
  services: { service: { name: string }; neighbour?: string; id: string; short_id: string; sources: { source_id: string }[] }[];
  sources: { id: string; owner: string }[];
}
const ask = async (area: string, q: string): Promise<Answer> =>
  (await hive.get(`/${area}/search?q=${encodeURIComponent(q)}&limit=50`)).json() as Promise<Answer>;
const found = async (area: string, q: string): Promise<string[]> =>
  (await ask(area, q)).services.map(({ service, neighbour }) => (neighbour ? `${service.name} (${neighbour})` : service.name));

test('what stands near the border is found from the other side, once and marked', async () => {
  give('/west', [choir, lunch, far]);
  feeds.answers.set(
    '/west-oruk/services',
    file(
      page(1, 1, [
        onlyFor('s1', 'Westport residents’ choir', 'Westport'),
        onlyFor('s2', 'Both ports’ choir', 'Eastport and Westport'),
        onlyFor('s3', 'County choir', 'Hampshire'),
        onlyFor('s4', 'Town choir', 'Borough residents only'),
      ]),
    ),
  );
  give('/east', [row('e1', { lat: '50.8', lon: '-1.098' }), ownChoir]);
  await hive.putArea(west());
  await hive.putArea(east());
  await run('westport');
  await run('eastport');
  await run('westport');

  assert.deepEqual(
    await found('eastport', 'choir'),
    ['Harbour choir', 'Both ports’ choir (Westport)', 'Choir (Westport)', 'County choir (Westport)'].sort(byOwn),
  );
  assert.deepEqual(
    (await found('eastport', 'lunch club')).filter((name) => name.startsWith('Lunch')),
    ['Lunch club'],
    'what both have is no neighbour’s',
  );
  assert.ok((await found('westport', 'choir')).includes('Harbour choir (Eastport (pilot))'), 'and the other way round');
  const { sources, services } = await ask('eastport', 'choir');
  const choirs = services.find(({ service }) => service.name === 'Choir')!;
  assert.ok(choirs.sources.every(({ source_id }) => sources.some(({ id, owner }) => id === source_id && owner === 'Owner of west')));

  const own = await manifestOf(hive, 'eastport');
  assert.equal(own.counts.services, 2);
  assert.ok(own.sources.every(({ id }) => id !== 'west-oruk'));
  const feed = await (await hive.get('/eastport/oruk/3/services?per_page=50')).text();
  assert.doesNotMatch(feed, /"Choir"/, 'the open feed has only the area’s own');
  assert.doesNotMatch(await (await hive.get('/eastport/oruk/3/services?search=choir')).text(), /"Choir"/);
  assert.doesNotMatch(await (await hive.get('/eastport/download/services.ndjson')).text(), /"Choir"/);

  const html = await (await hive.get(`/eastport/services/${choirs.short_id}`, { headers: { Accept: 'text/html' } })).text();
  assert.match(html, /Just over the border, in Westport/);
  const short = await hive.get(`/s/${choirs.short_id}`, { redirect: 'manual' });
  assert.equal(short.headers.get('Location'), `/westport/services/${choirs.short_id}`);
});

/** The area's own stand above what is equal over the border; the others in any order. */
const byOwn = (a: string, b: string): number => Number(a.includes('(')) - Number(b.includes('(')) || (a < b ? -1 : 1);

test('what its source gives up is gone on both sides with the source’s own run', async () => {
  give('/west', [lunch, far]);
  await run('westport');
  assert.ok(!(await found('eastport', 'choir')).includes('Choir (Westport)'));
  assert.equal((await ask('eastport', 'choir')).total, (await ask('eastport', 'choir')).services.length, 'and is not counted');
});

test('what an operator withdraws is gone on both sides at once', async () => {
  const both = (await ask('westport', 'both ports choir')).services.find(({ service }) => service.name.startsWith('Both'))!;
  await hive.operate('POST', '/withdrawals', { id: both.id, reason: 'Listed by mistake' });
  assert.ok(!(await found('eastport', 'choir')).some((name) => name.startsWith('Both')));
});

test('an area may look farther, or not at all', async () => {
  await hive.putArea(east({ border_miles: 10 }));
  await run('eastport');
  assert.ok((await found('eastport', 'choir')).includes('Choir of the hills (Westport)'));
  await hive.putArea(east({ border_miles: 0 }));
  await run('eastport');
  assert.deepEqual(await found('eastport', 'choir'), ['Harbour choir']);
  assert.equal((await manifestOf(hive, 'eastport')).neighbours, undefined);
});
