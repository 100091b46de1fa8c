/** Two HIVEs that read each other: both whole, in two real engines. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SourceConfig } from '../core/area.ts';
import { type ExchangePage, originSourceId } from '../core/exchange/exchange.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import { feedId } from './sync/feed-id.ts';
import { type FeedServer, file, startFeedServer } from './sync/testing/feed-server.ts';
import { areaOf } from './sync/testing/pipeline.ts';
import { hiveSource, type Row, row, table } from './sync/testing/sources.ts';
import { type Deployment, startDeployment } from './testing/deployment.ts';
import { manifestOf, publishedServices } from './testing/published.ts';

let feeds: FeedServer;
let a: Deployment;
let b: Deployment;

before(async () => {
  feeds = await startFeedServer();
  a = await startDeployment();
  b = await startDeployment();
  feeds.answers.set('/a/testford/exchange', a.relay('/a'));
  feeds.answers.set('/b/testford/exchange', b.relay('/b'));
});
after(async () => {
  await feeds?.close();
  await a?.close();
  await b?.close();
});

const give = (path: string, rows: Row[]) => feeds.answers.set(path, file(JSON.stringify(rows)));
const council = () => table('council', `${feeds.url}/council`);
const charity = (): SourceConfig => ({
  ...table('charity', `${feeds.url}/charity`),
  name: 'Charity list',
  licence: { name: 'Charity licence', attribution: 'Name the charity' },
});
const hive = (id: string): SourceConfig => hiveSource(id, `${feeds.url}/${id}/testford`);
const debt = (ref: string) =>
  row(ref, { name: 'Debt advice', about: 'Help with money that you owe.', tel: '01632 960402', postcode: 'PO3 3AA' });
const taiChi = row('v2', { name: 'Tai chi', about: 'Gentle moves, standing or sitting.', tel: '01632 960499', postcode: 'PO4 9ZZ' });
const choir = row('v3', { name: 'Choir', about: 'Singing on Mondays.', tel: '01632 960455', postcode: 'PO5 1AA' });

async function run(deployment: Deployment): Promise<void> {
  const report = await deployment.runArea('testford');
  assert.deepEqual(
    [report.state, ...report.sources.map(({ state }) => state).filter((state) => state !== 'read' && state !== 'unchanged')],
    ['completed'],
    JSON.stringify(report),
  );
}
const pageOf = async (deployment: Deployment): Promise<ExchangePage> =>
  (await deployment.get('/testford/exchange')).json() as Promise<ExchangePage>;
const services = (deployment: Deployment) => publishedServices(deployment, 'testford');
const names = async (deployment: Deployment) => (await services(deployment)).map(({ service }) => service.name);

test('what another HIVE gives keeps its first source, is counted once, goes when it goes, and never comes back', async () => {
  give('/council', [row('c1'), debt('c2')]);
  give('/charity', [row('v1', { cost: '£4' }), taiChi, choir]);
  await a.putArea(areaOf([council(), charity()]));
  await run(a);
  await b.putArea(areaOf([council(), hive('a')]));
  await run(b);

  assert.deepEqual(await names(b), ['Choir', 'Debt advice', 'Lunch club', 'Tai chi']);
  const [, debtAdvice, lunch, tai] = await services(b);
  const through = originSourceId(feedId(`${feeds.url}/charity`));
  assert.deepEqual(
    debtAdvice!.sources.map(({ source_id, record_id }) => [source_id, record_id]),
    [['council', 'c2']],
    'the council that both read is counted once',
  );
  assert.deepEqual(
    lunch!.sources.map(({ source_id, record_id }) => `${source_id} ${record_id}`).sort(),
    [`${through} v1`, 'council c1'].sort(),
  );
  assert.deepEqual(
    tai!.sources.map(({ source_id }) => source_id),
    [through],
  );
  const { sources } = await manifestOf(b, 'testford');
  assert.deepEqual(
    sources.map(({ id, name, licence, through: by }) => [id, name, licence.name, by?.name]),
    [
      ['council', 'Feed of council', 'Open Government Licence v3.0', undefined],
      [through, 'Charity list', 'Charity licence', 'HIVE a'],
    ],
  );
  const licences = await (await b.get('/testford/download/LICENCES.txt')).text();
  assert.match(
    licences,
    /Source: Charity list[\s\S]*Licence: Charity licence[\s\S]*Name it so: Name the charity[\s\S]*Read through: HIVE a, http/,
  );
  const page = await (await b.get(`/testford/services/${tai!.id}`, { headers: { Accept: 'text/html' } })).text();
  assert.match(page, /Charity list, Owner of charity\. Licence: Charity licence\. Read through <a [^>]*>HIVE a<\/a>/);

  const before = await services(a);
  await a.putArea(areaOf([council(), charity(), hive('b')]));
  await run(a);
  assert.deepEqual(await services(a), before, 'nothing echoes');
  assert.ok((await manifestOf(a, 'testford')).sources.every(({ through: by }) => by === undefined));

  give('/charity', [row('v1', { cost: '£4' }), taiChi]);
  await run(a);
  await run(b);
  assert.deepEqual(await names(b), ['Debt advice', 'Lunch club', 'Tai chi'], 'what its source gave up');

  const withdrawn = (await services(a)).find(({ service }) => service.name === 'Tai chi')!;
  await a.operate('POST', '/withdrawals', { id: withdrawn.id, reason: 'Listed by mistake' });
  assert.doesNotMatch(JSON.stringify((await pageOf(a)).records), /Tai chi/, 'at once, before any run');
  await run(b);
  assert.deepEqual(await names(b), ['Debt advice', 'Lunch club'], 'what an operator withdrew');
  assert.doesNotMatch(JSON.stringify(await pageOf(b)), /Tai chi/);
});

test('a page is only sent when it is news, and only what there is', async () => {
  const first = await a.get('/testford/exchange?page=1');
  const etag = first.headers.get('ETag')!;
  assert.deepEqual([first.status, first.headers.get('Access-Control-Allow-Origin')], [200, '*']);
  assert.equal((await a.get('/testford/exchange', { headers: { 'If-None-Match': etag } })).status, 304);
  for (const path of ['/testford/exchange?page=2', '/testford/exchange?page=0', '/testford/exchange?page=x', '/nowhere/exchange'])
    assert.equal((await a.get(path)).status, 404, path);
  const manifest = await manifestOf(a, 'testford');
  for (const { origins } of manifest.segments)
    assert.equal((await a.get(`/testford/${origins!.path}/0`)).status, 404, 'only the exchange gives them');
});

test('a directory of several pages comes over whole', async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    row(`m${n}`, {
      name: `Group ${n * 7919}`,
      about: `Meets in hall ${n}.`,
      tel: `01632 ${960000 + n}`,
      postcode: `PO${1 + (n % 9)} ${n % 10}AA`,
    }),
  );
  give('/many', many);
  feeds.answers.set('/a/farham/exchange', a.relay('/a'));
  await a.putArea(areaOf([table('many', `${feeds.url}/many`)], { id: 'farham', name: 'Farham' }));
  assert.equal((await a.runArea('farham')).state, 'completed');
  const { pages } = (await (await a.get('/farham/exchange')).json()) as ExchangePage;
  assert.equal(pages, 2);
  await b.putArea(areaOf([{ ...hive('a'), id: 'hive-a-farham', url: `${feeds.url}/a/farham` }], { id: 'farham', name: 'Farham' }));
  const report = await b.runArea('farham');
  assert.deepEqual([report.state, report.sources[0]?.read], ['completed', 300]);
  const [here, there] = await Promise.all([a, b].map(async (one) => (await one.get('/farham/manifest.json')).json() as Promise<Manifest>));
  assert.deepEqual(there!.counts, here!.counts);
});

test('an area of before there was an exchange says so', async () => {
  const { SNAPSHOTS } = await a.env();
  const manifest = await manifestOf(a, 'testford');
  const segments = manifest.segments.map(({ origins: _, ...segment }) => segment);
  await SNAPSHOTS.put('testford/manifest.json', JSON.stringify({ ...manifest, segments }));
  const answer = await a.get('/testford/exchange');
  assert.equal(answer.status, 404);
  assert.equal(((await answer.json()) as { error: string }).error, 'no_exchange');
});
