import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import Papa from 'papaparse';
import { FEED_SERVICES } from '../fixtures/feed-services.ts';
import { testServer } from '../fixtures/server.ts';
import { SERVICES as HOSTILE } from '../fixtures/services.ts';
import { publish, published } from '../fixtures/snapshot.ts';
import { COLUMNS } from './csv.ts';

const { server, env } = testServer();
const SERVICES = [...FEED_SERVICES, ...HOSTILE.map(({ service }, i) => published(900 + i, service))];
const [DEBT, FOOD] = SERVICES.map(({ id }) => id);

before(async () => {
  await server.listen();
  await publish((await env()).SNAPSHOTS, SERVICES);
});
after(() => server.close());

const get = (name: string, init: Parameters<typeof server.fetch>[1] = {}) => server.fetch(`/testham/download/${name}`, init);
const lines = async (): Promise<{ id: string }[]> =>
  (await (await get('services.ndjson')).text()).split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
async function rows(): Promise<{ [column: string]: string }[]> {
  const bytes = await (await get('services.csv')).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  assert.ok(text.startsWith('\ufeffid,'));
  const { data, errors } = Papa.parse<{ [column: string]: string }>(text.slice(1), { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return data;
}

test('every service is one line, the same as the feed gives', async () => {
  const answer = await get('services.ndjson');
  assert.match(answer.headers.get('Content-Type')!, /^application\/x-ndjson/);
  assert.match(answer.headers.get('Content-Disposition')!, /testham-services\.ndjson/);
  await answer.text();
  const all = await lines();
  assert.deepEqual(
    all.map(({ id }) => id),
    SERVICES.map(({ id }) => id),
  );
  const alone = await server.fetch(`/testham/oruk/3/services/${DEBT}`);
  assert.deepEqual(all[0], await alone.json());
});

test('every service is one row, and nothing in it is a formula', async () => {
  const all = await rows();
  assert.deepEqual(Object.keys(all[0]!), Object.keys(COLUMNS));
  assert.deepEqual(
    all.map(({ id }) => id),
    SERVICES.map(({ id }) => id),
  );
  for (const row of all)
    for (const [column, value] of Object.entries(row))
      if (column !== 'latitude' && column !== 'longitude') assert.doesNotMatch(value, /^\s*[=+@-]/, `${column}: ${value}`);
  assert.equal(all[0]!.fees, `'=HYPERLINK("http://bad.example","Free")`);
  assert.equal(all[2]!.description, "'-1+cmd|calc");
  assert.equal(all[0]!.longitude, '-1.1');
  assert.deepEqual([all[2]!.eligibility, all[2]!.minimum_age], ['Age 60 and over', '60']);
  assert.equal(all[0]!.phones, '01632 960 401; 01632 960 402');
  assert.equal(all[0]!.postal_codes, 'TE1 1AA; TE2 2BB');
});

test('licences and attribution of every source go with it', async () => {
  const text = await (await get('LICENCES.txt')).text();
  assert.match(text, /Source: Council list/);
  assert.match(text, /Licence: Open Government Licence/);
  assert.match(text, /Name it so: Testham Council/);
  for (const name of ['services.ndjson', 'services.csv', 'LICENCES.txt']) {
    const answer = await get(name);
    assert.match(answer.headers.get('Link')!, /<\/testham\/download\/LICENCES\.txt>; rel="license"/, name);
    await answer.text();
    const again = await get(name, { headers: { 'If-None-Match': answer.headers.get('ETag')! } });
    assert.equal(again.status, 304, name);
    await again.text();
    const head = await get(name, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, ''], name);
  }
});

test('what was withdrawn or dropped is not in it, nor what is no part of the standard', async () => {
  const { SNAPSHOTS } = await env();
  const { segments } = await publish(SNAPSHOTS, SERVICES);
  await publish(SNAPSHOTS, SERVICES, { withdrawn: [DEBT!], segments: segments.map((segment) => ({ ...segment, dropped: [1, 40] })) });
  const gone = [DEBT, FOOD, SERVICES[40]!.id];
  for (const all of [await lines(), await rows()]) {
    assert.equal(all.length, SERVICES.length - gone.length);
    assert.ok(all.every(({ id }) => !gone.includes(id)));
  }
  assert.doesNotMatch(JSON.stringify(await lines()), /internal_note/);
});

test('a part is never taken for the whole: a missing file breaks the answer off', async () => {
  const { SNAPSHOTS } = await env();
  const { segments } = await publish(SNAPSHOTS, SERVICES);
  await SNAPSHOTS.delete(`testham/${segments[0]!.records.path}/2`);
  await assert.rejects(async () => (await get('services.ndjson')).text());
  await publish(SNAPSHOTS, SERVICES);
});

test('an unknown area is not found', async () => {
  for (const path of ['/nowhere/download/services.csv', '/testham/download/services.xls']) {
    const answer = await server.fetch(path);
    assert.equal(answer.status, 404);
    await answer.text();
  }
});
