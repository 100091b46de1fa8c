/** What a feed says and nobody may read, followed to every way out: published for real, then looked for in all that is given. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { type FeedServer, file, startFeedServer } from './sync/testing/feed-server.ts';
import { areaOf } from './sync/testing/pipeline.ts';
import { oruk3, table } from './sync/testing/sources.ts';
import { type Deployment, startDeployment } from './testing/deployment.ts';

/** Stands in everything below that is secret, and nowhere else; the refuge's postcode, number and point beside it. */
const SECRET = /quillfox|PO9 ?9QF|960 ?499|50\.8765|-1\.0321/i;
const home = {
  name: 'Quillfox House',
  latitude: 50.8765,
  longitude: -1.0321,
  addresses: [{ address_1: '1 Quillfox Street', city: 'Testford', postal_code: 'PO9 9QF' }],
};
const town = {
  name: 'Town hall',
  latitude: 50.798,
  longitude: -1.091,
  addresses: [{ address_1: '2 Tern Street', postal_code: 'PO1 2DT' }],
};
const reader = {
  metadata: [{ updated_by: 'Ann Quillfox', updated_by_email: 'ann@quillfox.example.org' }],
  assurer_email: 'ann@quillfox.example.org',
  reviewer_name: 'Ann Quillfox',
  internal_notes: 'Rang Ann Quillfox.',
};
const COUNCIL = [
  {
    id: 'desk',
    name: 'Advice desk',
    description: 'Help with money that you owe.',
    ...reader,
    organization: { id: 'o1', name: 'Testford Advice', ...reader },
    contacts: [{ name: 'Ann Quillfox', visible: false, phones: [{ number: '01632 960499' }] }],
    phones: [{ number: '01632 960401' }, { number: '01632 960499', confidential: true }],
    service_at_locations: [{ location: town }, { location: { ...home, confidential: true } }],
  },
  {
    id: 'refuge',
    name: 'Heron refuge',
    description: 'A safe place to stay. The address is confidential.',
    phones: [{ number: '01632 960402' }],
    email: 'heron@refuge.example.org',
    service_at_locations: [{ location: home }],
  },
  { id: 'hidden', name: 'Quillfox club', description: 'Quillfox. Not for publication.' },
  { id: 'flagged', name: 'Quillfox lunch', do_not_publish: 'yes' },
].map((service) => ({ status: 'active', ...service }));
/** The charity knows the same refuge, and does not say that its place is secret. */
const CHARITY = [
  {
    ref: 'r1',
    name: 'Heron refuge',
    about: 'A safe place to stay.',
    tel: '01632 960402',
    mail: 'heron@refuge.example.org',
    street: '1 Quillfox Street',
    postcode: 'PO9 9QF',
    lat: '50.8765',
    lon: '-1.0321',
    edited_by: 'Ann Quillfox',
  },
  { ref: 'r2', name: 'Quillfox quilts', about: 'Internal use only.' },
];

let feeds: FeedServer;
let hive: Deployment;

before(async () => {
  feeds = await startFeedServer();
  hive = await startDeployment();
});
after(async () => {
  await feeds?.close();
  await hive?.close();
});

const quiet = (text: string, where: string) => assert.doesNotMatch(text, SECRET, where);

async function publish(): Promise<void> {
  const contents = { total_items: COUNCIL.length, total_pages: 1, page_number: 1, first_page: true, last_page: true, contents: COUNCIL };
  feeds.answers.set('/council/services', file(JSON.stringify(contents)));
  feeds.answers.set('/charity', file(JSON.stringify(CHARITY)));
  const charity = table('charity', `${feeds.url}/charity`);
  charity.table!.columns = { ...charity.table!.columns, email: 'mail', address_1: 'street' };
  await hive.putArea(areaOf([oruk3('council', `${feeds.url}/council`), charity]));
  const report = await hive.runArea('testford');
  assert.equal(report.state, 'completed', JSON.stringify(report));
}

const text = async (path: string, init?: Parameters<Deployment['get']>[1]): Promise<string> => {
  const answer = await hive.get(`/testford/${path}`, init);
  const body = await answer.text();
  assert.equal(answer.status, 200, `${path}: ${body.slice(0, 200)}`);
  quiet(body, path);
  return body;
};

test('nothing that is not for the public leaves by any way', async () => {
  await publish();
  const { SNAPSHOTS, STAGING } = await hive.env();
  const { objects } = await SNAPSHOTS.list({ limit: 1000 });
  assert.ok(objects.some(({ key }) => key.includes('/origins/')) && objects.some(({ key }) => key.includes('/records/')));
  for (const { key } of objects) {
    const bytes = Buffer.from(await (await SNAPSHOTS.get(key))!.arrayBuffer());
    quiet((key.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('latin1'), key);
  }
  assert.deepEqual((await STAGING.list()).objects, [], 'the pages as they came are gone');

  const { contents } = JSON.parse(await text('oruk/3/services')) as { contents: { id: string; name: string }[] };
  assert.deepEqual(contents.map(({ name }) => name).sort(), ['Advice desk', 'Heron refuge'], 'the two feeds know one refuge');
  // Each of these is known to give what is public of the refuge, so that it would give what is secret, too.
  for (const path of [
    'exchange',
    'download/services.ndjson',
    'download/services.csv',
    'search?q=refuge',
    'oruk/3/services',
    'oruk/1/services',
    ...contents
      .filter(({ name }) => name === 'Heron refuge')
      .flatMap(({ id }) => [`services/${id}`, `oruk/3/services/${id}`, `oruk/1/services/${id}`]),
  ])
    assert.match(await text(path), /Heron refuge/, path);
  for (const path of ['manifest.json', 'quality.json', 'sources/council.json', 'sources/charity.json', 'download/LICENCES.txt'])
    await text(path);
  for (const path of [
    'oruk/3/service_at_locations',
    'oruk/3/organizations',
    'oruk/3/taxonomy_terms',
    'oruk/1/locations',
    'oruk/1/organizations',
  ])
    await text(path);

  const headers = { Accept: 'text/html' };
  for (const path of ['', 'quality', 'sources/council', 'sources/charity', ...contents.map(({ id }) => `services/${id}`)])
    await text(path, { headers });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  assert.match(await text('find', { method: 'POST', headers: form, body: 'q=refuge' }), /Heron refuge/);
  for (const words of ['house', '1 street', 'ann', 'lunch club', 'quilts']) await text(`search?q=${encodeURIComponent(words)}&limit=50`);
});
