import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lastingUuid } from '../../core/oruk/lasting-uuid.ts';
import { testServer } from './fixtures/server.ts';
import { SERVICES } from './fixtures/services.ts';
import { publish, published } from './fixtures/snapshot.ts';

const { server, env } = testServer();
const HTML = { Accept: 'text/html' };
before(async () => {
  await server.listen();
  const { SNAPSHOTS } = await env();
  await publish(SNAPSHOTS, SERVICES, {
    area: { id: 'testham', name: 'Testham', help: { name: 'Testham Help', phone: '+441632960999', hours: '9am to 5pm' } },
  });
  await publish(SNAPSHOTS, [published(9, { name: 'Other Area Club' })], { area: { id: 'otherham', name: 'Otherham' } });
});
after(() => server.close());

async function page(path: string, init: { method?: string; body?: string; redirect?: 'manual' } = {}) {
  const answer = await server.fetch(path, { headers: { ...HTML, 'Content-Type': 'application/x-www-form-urlencoded' }, ...init });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const find = (fields: [string, string][]) => page('/testham/find', { method: 'POST', body: String(new URLSearchParams(fields)) });

/** What a hostile feed must not have brought about. */
function assertHarmless(text: string) {
  assert.doesNotMatch(text, /<(script(?! type="module" src="\/widget\/)|img|marquee|b|i|u|s|x|em)\b/);
  assert.doesNotMatch(text, /href="(javascript|data):|"onclick=/);
}

test('the portal has the element and, inside it, the plain form', async () => {
  const { status, text, headers } = await page('/testham/');
  assert.equal(status, 200);
  assert.match(
    text,
    /<hive-finder directory="http:\/\/[^"]+\/testham">\s*<div[^>]*><form class="find" method="post" action="\/testham\/find"/,
  );
  assert.match(text, /your words are sent to this website/);
  assert.match(text, /Testham Help: <a href="tel:\+441632960999">01632 960999<\/a>/);
  assert.match(text, /Testham Council/);
  assert.equal(headers.get('Cache-Control'), 'public, max-age=60');
  const bare = await page('/testham', { redirect: 'manual' });
  assert.equal(bare.headers.get('Location'), '/testham/');
});

test('the form finds, and its answer is not kept', async () => {
  const { status, text, headers } = await find([
    ['q', 'rent'],
    ['near', 'TE1 1AA'],
    ['day', 'MO'],
    ['free', 'true'],
    ['age', ''],
  ]);
  assert.equal(status, 200);
  assert.match(text, /<h1>1 service found<\/h1>/);
  assert.match(text, /<a href="\/testham\/services\/00000001">Testham Debt Advice<\/a>/);
  assert.match(text, /01632 960401/);
  assert.match(text, /value="MO" checked/);
  assert.match(text, /value="rent"/);
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.match(text, /noindex/);
});

test('what cannot be used in the form is said beside its field', async () => {
  const { status, text } = await find([
    ['q', 'rent'],
    ['near', 'Atlantis-by-the-Deep'],
    ['age', 'x'],
  ]);
  assert.equal(status, 400);
  assert.match(text, /<title>Problem: /);
  assert.match(text, /<a href="#near">Where\? This place is not known here\./);
  assert.match(text, /id="age"[^>]* aria-describedby="age-fault" aria-invalid="true"/);
  assert.match(text, /<details open>/);
});

test('nothing found offers a person', async () => {
  const { text } = await find([['q', 'xylophonics']]);
  assert.match(text, /0 services found/);
  assert.match(text, /Testham Help/);
});

test('more services are asked for by a form, so that words stay out of addresses', async () => {
  const { text } = await find([
    ['near', 'TE1'],
    ['limit', '2'],
  ]);
  assert.match(text, /<input type="hidden" name="offset" value="2">/);
  assert.match(text, /Services 1 to 2 of 3/);
  const last = await find([
    ['near', 'TE1'],
    ['limit', '2'],
    ['offset', '400'],
  ]);
  assert.match(last.text, /Services 3 to 3 of 3/, 'beyond the end is the last page');
  assert.match(last.text, /<input type="hidden" name="offset" value="0">/);
  const again = await page('/testham/find', { redirect: 'manual' });
  assert.equal(again.status, 303);
});

test('a form that is too large is refused', async () => {
  assert.equal((await find([['q', 'a'.repeat(20_000)]])).status, 413);
});

test('a service has a page and a record', async () => {
  const { text, headers } = await page('/testham/services/00000001');
  assert.match(text, /<h1>Testham Debt Advice<\/h1>/);
  assert.match(text, /Monday, 9am to 5pm/);
  assert.match(text, /Age 18 and over/);
  assert.match(text, /<dt>Helps with<\/dt>\s*<dd><p>Debt advice <span class="soft">\(read from the text of the service\)/);
  assert.doesNotMatch((await page('/testham/services/00000002')).text, /Helps with/);
  assert.match(text, /(Checked|Last checked) [^<]+ ago by Testham Council[^<]*\(4 May 2026\)/);
  assert.match(text, /<dt>Cost<\/dt>\s*<dd><p class="says">Free<\/p><\/dd>/);
  assert.match(text, /Short address of this page: http:\/\/[^/]+\/s\/00000001</);
  assert.match(headers.get('Vary')!, /Accept/);
  const json = await server.fetch(`/testham/services/${SERVICES[0]!.id}`);
  assert.equal(((await json.json()) as { short_id: string }).short_id, '00000001');
});

test('a hostile feed cannot write on our pages', async () => {
  for (const { text } of [
    await page('/testham/services/00000003'),
    await find([
      ['q', '"><img src=x>'],
      ['near', 'TE1'],
    ]),
    await find([['q', 'swimming']]),
  ])
    assertHarmless(text);
  const { text } = await page('/testham/services/00000003');
  assert.match(text, /<h1>&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;Swimming&quot; club<\/h1>/);
  assert.match(text, /Where they do not agree/);
  assert.match(text, /\(checked 3 May 2026\)/);
});

test('a printed address leads to the service in whatever area it is', async () => {
  for (const [id, to] of [
    ['00000001', '/testham/services/00000001'],
    ['00000009', '/otherham/services/00000009'],
    [SERVICES[0]!.id, '/testham/services/00000001'],
  ]) {
    const { status, headers } = await page(`/s/${id}`, { redirect: 'manual' });
    assert.equal(status, 302);
    assert.equal(headers.get('Location'), to);
  }
  for (const id of ['00000008', 'x', '..%2f..', 'zzzzzzzz']) assert.equal((await page(`/s/${id}`)).status, 404, id);
});

test('an id in other letters leads to the lasting one', async () => {
  const { status, headers } = await page(`/testham/services/${SERVICES[0]!.id.toUpperCase()}`, { redirect: 'manual' });
  assert.equal(status, 301);
  assert.equal(headers.get('Location'), `/testham/services/${SERVICES[0]!.id}`);
  const misread = await page('/testham/services/oooooool', { redirect: 'manual' });
  assert.equal(misread.headers.get('Location'), '/testham/services/00000001');
});

test('a withdrawn service is gone in plain words, by either id', async () => {
  const { SNAPSHOTS } = await env();
  await publish(SNAPSHOTS, SERVICES, { withdrawn: [SERVICES[1]!.id] });
  for (const path of [`/testham/services/${SERVICES[1]!.id}`, '/testham/services/00000002', '/s/00000002']) {
    const { status, text } = await page(path);
    assert.equal(status, 410, path);
    assert.match(text, /This service is no longer listed/);
    assert.doesNotMatch(text, /Food Bank/);
  }
  assert.equal((await page('/testham/services/00000077')).status, 404);
  const { segments } = await publish(SNAPSHOTS, SERVICES);
  await publish(SNAPSHOTS, SERVICES, { withdrawn: [SERVICES[1]!.id], segments: [{ ...segments[0]!, dropped: [0, 1] }] });
  assert.equal((await page('/testham/services/00000002')).status, 410);
  assert.equal((await page('/testham/services/00000001')).status, 404);
  await publish(SNAPSHOTS, SERVICES);
});

test('a service’s page leads to others at its place and of its organisation, each once, and to none that was withdrawn', async () => {
  const { SNAPSHOTS } = await env();
  const [trust, library] = [lastingUuid('trust'), lastingUuid('library')];
  const at = (id: string) => ({ service_at_locations: [{ location: { id, location_type: 'physical' as const, name: 'Library' } }] });
  const organization = { id: trust, name: 'Advice Trust' };
  const services = [
    published(1, { name: 'Debt advice', organization, ...at(library) }),
    published(2, { name: 'Books <b>', organization: { id: lastingUuid('council'), name: 'Council' }, ...at(library) }),
    published(3, { name: 'Rent help', organization: { ...organization, name: 'The Trust for Advice' }, ...at(lastingUuid('elsewhere')) }),
    published(4, { name: 'Benefits help', organization, ...at(library) }),
    published(5, { name: 'Withdrawn help', organization, ...at(library) }),
    ...Array.from({ length: 8 }, (_, n) => published(10 + n, { name: `Leaflet ${n}`, organization })),
    published(30, { name: 'Alone' }),
  ];
  await publish(SNAPSHOTS, services, { area: { id: 'nearham', name: 'Nearham' }, withdrawn: [services[4]!.id] });
  const { text } = await page('/nearham/services/00000001');
  assertHarmless(text);
  const [, here = '', theirs = ''] = /<h2>Also at this place<\/h2>(.*)<h2>Also from this organisation<\/h2>(.*)<h2>Where these facts/s.exec(
    text,
  )!;
  const links = (part: string) =>
    [...part.matchAll(/href="\/nearham\/services\/(\w+)"/g)].map(([, id]) => Number(id)).sort((a, b) => a - b);
  assert.deepEqual(links(here), [2, 4]);
  assert.match(here, />Books &lt;b&gt;<\/a> <span class="soft">Council</);
  assert.equal(links(theirs).length, 6);
  assert.ok(!links(theirs).some((id) => [1, 4, 5].includes(id)), theirs);
  assert.match(theirs, /and 3 more/);
  assert.doesNotMatch((await page('/nearham/services/00000030')).text, /Also (at|from)/);
});
