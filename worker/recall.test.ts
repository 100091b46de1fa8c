/** One withdrawal, followed to every place where a reader could still meet the service: both Workers in one real engine. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestHarness } from 'wrangler';
import { Directory } from '../core/snapshot/directory.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { RunReport } from './operator.ts';
import type { Env } from './sync/env.ts';
import { type FeedServer, file, startFeedServer } from './sync/testing/feed-server.ts';
import { areaOf } from './sync/testing/pipeline.ts';
import { row, table } from './sync/testing/sources.ts';

const TOKEN = 'a-token-for-tests';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
process.env.WRANGLER_SEND_METRICS = 'false';
const server = createTestHarness({
  workers: [
    { configPath: new URL('public/wrangler.jsonc', import.meta.url), vars: { OPERATOR_TOKEN: TOKEN } },
    { configPath: new URL('sync/wrangler.jsonc', import.meta.url), vars: { ALLOW_PRIVATE_SOURCES: 'true' } },
  ],
});
let feeds: FeedServer;

before(async () => {
  [feeds] = await Promise.all([startFeedServer(), server.listen()]);
  await server.getWorker<Env>('hive-sync').applyD1Migrations('DB');
});
after(async () => {
  await feeds?.close();
  await server.close();
});

async function operate<Value>(method: string, path: string, body?: unknown): Promise<Value> {
  const answer = await server.fetch(`/operator${path}`, {
    method,
    headers: { Authorization: `Bearer ${TOKEN}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return (await answer.json()) as Value;
}

/** Why a restoration is refused. */
async function refused(order: object): Promise<string> {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const answer = await server.fetch('/operator/restorations', { method: 'POST', headers, body: JSON.stringify(order) });
  return ((await answer.json()) as { error: string }).error;
}

async function runToEnd(): Promise<RunReport> {
  const { run_id } = await operate<{ run_id: string }>('POST', '/areas/testford/runs');
  for (;;) {
    const report = await operate<RunReport>('GET', `/runs/${run_id}`);
    if (report.state !== 'running') return report;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const get = async (path: string, accept = 'application/json') => {
  const answer = await server.fetch(`/testford/${path}`, { headers: { Accept: accept }, redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), age: answer.headers.get('Cache-Control') };
};
const form = async () => {
  const answer = await server.fetch('/testford/find', {
    method: 'POST',
    headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'q=refuge',
  });
  return answer.text();
};

/** Lists by which other software takes the directory. */
const LISTS = [
  'oruk/3/services',
  'oruk/3/service_at_locations',
  'oruk/1/services',
  'download/services.ndjson',
  'download/services.csv',
  'exchange',
];

test('a service withdrawn by its id is met nowhere, from the moment of the manifest on', async () => {
  feeds.answers.set(
    '/council',
    file(JSON.stringify([row('c1'), row('c2', { name: 'Willow refuge', about: 'A refuge.', tel: '01632 960402' })])),
  );
  await operate('PUT', '/areas/testford', areaOf([table('council', `${feeds.url}/council`)]));
  assert.equal((await runToEnd()).state, 'completed');

  // A reader who is there already holds the whole directory, files and all; only the manifest is asked for again.
  const held = new Map<string, Uint8Array>();
  const load = async (path: string): Promise<Uint8Array> => {
    const bytes = held.get(path) ?? new Uint8Array(await (await server.fetch(`/testford/${path}`)).arrayBuffer());
    if (path !== 'manifest.json') held.set(path, bytes);
    return bytes;
  };
  const reader = await Directory.open(load);
  const { hits } = await reader.search({ text: 'refuge' });
  const [willow] = await reader.records(hits);
  assert.equal(willow?.service.name, 'Willow refuge');
  assert.match((await get('search?q=refuge')).text, /Willow/);
  assert.match(await form(), /Willow/);
  for (const list of LISTS) assert.match((await get(list, '*/*')).text, /Willow|401632960402|960402/, `${list} had it`);

  assert.deepEqual(await operate('POST', '/withdrawals', { id: willow.short_id, reason: 'Listed by mistake' }), { id: willow.id });

  const { text, age } = await get('manifest.json');
  assert.deepEqual((JSON.parse(text) as Manifest).withdrawn, [willow.id]);
  assert.match(age ?? '', /max-age=60\b/, 'no cache keeps the manifest longer than a minute');
  const fresh = await Directory.open(load);
  assert.equal((await fresh.search({ text: 'refuge' })).hits.length, 0, 'the index that the reader holds');
  assert.deepEqual(await fresh.records(hits), [], 'a hit found before');
  assert.equal(await fresh.byId(willow.id), undefined);
  assert.equal(await fresh.byId(willow.short_id), undefined);
  for (const id of [willow.id, willow.short_id])
    for (const accept of ['text/html', 'application/json']) {
      const page = await get(`services/${id}`, accept);
      assert.equal(page.status, 410, `${id} ${accept}`);
      assert.doesNotMatch(page.text, /Willow/);
    }
  assert.equal((await server.fetch(`/s/${willow.short_id}`, { redirect: 'manual' })).status, 410);
  assert.doesNotMatch((await get('search?q=refuge')).text, /Willow/);
  assert.doesNotMatch(await form(), /Willow/);
  for (const list of LISTS) {
    const { status, text: given } = await get(list, '*/*');
    assert.equal(status, 200, list);
    assert.doesNotMatch(given, /Willow|960402/, list);
  }
  for (const version of [3, 1]) assert.equal((await get(`oruk/${version}/services/${willow.id}`)).status, 410, `${version}`);

  await runToEnd();
  const manifest = JSON.parse((await get('manifest.json')).text) as Manifest;
  assert.deepEqual([manifest.withdrawn, manifest.counts.services], [[willow.id], 1]);
  for (const { first, rest, ids, records } of manifest.segments)
    for (const path of [first.path, rest.path, ids.path, ...Array.from({ length: records.chunks }, (_, n) => `${records.path}/${n}`)])
      assert.doesNotMatch((await get(path)).text, /Willow/i, path);
  assert.equal((await get(`services/${willow.id}`)).status, 410, 'nor is it forgotten that it was withdrawn');
});

test('what an operator restores comes back with the next run, under its old ids', async () => {
  const { withdrawn } = JSON.parse((await get('manifest.json')).text) as Manifest;
  const id = withdrawn[0] ?? '';
  assert.deepEqual(await operate('POST', '/restorations', { id, reason: 'Its own people asked for it' }), { id });
  assert.equal((await get(`services/${id}`)).status, 410, 'not before it is published');
  await runToEnd();
  const manifest = JSON.parse((await get('manifest.json')).text) as Manifest;
  assert.deepEqual([manifest.withdrawn, manifest.counts.services], [[], 2]);
  const willow = JSON.parse((await get(`services/${id}`)).text) as { id: string; short_id: string };
  assert.equal(willow.id, id);
  assert.match(
    (await server.fetch(`/s/${willow.short_id}`, { redirect: 'manual' })).headers.get('Location') ?? '',
    /\/testford\/services\//,
  );
  assert.match(await form(), /Willow/);
  for (const list of LISTS) assert.match((await get(list, '*/*')).text, /Willow|960402/, list);
  const { DB } = await server.getWorker<Env>('hive-sync').getEnv();
  const noted = await DB.prepare('select service_id, by, withdrawn_reason, reason from restoration').all();
  assert.deepEqual(noted.results, [
    { service_id: id, by: 'operator', withdrawn_reason: 'Listed by mistake', reason: 'Its own people asked for it' },
  ]);
  assert.equal(await refused({ id }), 'not_withdrawn', 'it is not withdrawn any more');
});

test('what a source itself marks as inactive is met nowhere after the next run', async () => {
  feeds.answers.set(
    '/council',
    file(JSON.stringify([row('c1', { status: 'inactive' }), row('c3', { name: 'Tea dance', about: 'Dancing.', tel: '01632 960403' })])),
  );
  const found = JSON.parse((await get('search?q=lunch')).text) as { services: { id: string }[] };
  const lunch = found.services[0]?.id ?? '';
  await runToEnd();
  assert.ok((JSON.parse((await get('manifest.json')).text) as Manifest).withdrawn.includes(lunch));
  assert.equal((await get(`services/${lunch}`)).status, 410);
  const after = JSON.parse((await get('search?q=lunch')).text) as { services: { id: string }[] };
  assert.ok(lunch !== '' && after.services.every(({ id }) => id !== lunch));

  assert.equal(await refused({ id: lunch }), 'withdrawn_by_source');
  await runToEnd();
  assert.equal((await get(`services/${lunch}`)).status, 410, 'a source’s own withdrawal stands');
  assert.deepEqual(await operate('POST', '/restorations', { id: lunch, source: true }), { id: lunch });
});
