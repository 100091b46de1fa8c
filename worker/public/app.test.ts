import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bareManifest } from './fixtures/manifest.ts';
import { testServer } from './fixtures/server.ts';

const { server, env } = testServer();
const HTML = { Accept: 'text/html,*/*;q=0.8' };

before(async () => {
  await server.listen();
  const { SNAPSHOTS } = await env();
  const area = { id: 'testham', name: '<b>Test & ham</b>' };
  await SNAPSHOTS.put(
    'testham/manifest.json',
    JSON.stringify(bareManifest({ area, counts: { services: 1204, organizations: 3, locations: 4 } })),
  );
  await SNAPSHOTS.put('unpublished/segments/s1/first.bin', 'x');
  await SNAPSHOTS.put('damaged/manifest.json', '{"area":');
});
after(() => server.close());

const repair = async () => (await env()).SNAPSHOTS.delete('damaged/manifest.json');

test('what goes wrong is answered without a stack and logged without what was asked', async () => {
  server.clearLogs();
  for (const headers of [{}, HTML]) {
    const answer = await server.fetch('/health?note=battered+by+my+husband', { headers });
    const text = await answer.text();
    assert.equal(answer.status, 500);
    assert.match(text, /Try again in a few minutes/);
    assert.doesNotMatch(text, /SyntaxError|\bat .*:\d+|stored\.ts|index\.js/);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  }
  const logs = JSON.stringify(server.getLogs());
  assert.match(logs, /SyntaxError/);
  assert.doesNotMatch(logs, /battered|husband|note=|\/health/);
  await repair();
});

test('health names the areas that are published', async () => {
  const answer = await server.fetch('/health');
  assert.deepEqual(await answer.json(), {
    status: 'ok',
    areas: [{ id: 'testham', services: 1204, version: 'v1', published_at: '2026-11-24T09:30:00Z' }],
  });
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
});

test('the first page lists the areas, escaped, and is locked down', async () => {
  const answer = await server.fetch('/', { headers: HTML });
  const text = await answer.text();
  assert.match(text, /&lt;b&gt;Test &amp; ham&lt;\/b&gt;/);
  assert.doesNotMatch(text, /<b>Test/);
  assert.match(text, /1,204 services, last brought up to date on 24 November 2026/);
  assert.match(text, /<html lang="en-GB">/);
  assert.match(text, /<main id="main"/);
  assert.doesNotMatch(answer.headers.get('Content-Security-Policy')!, /unsafe/);
  assert.equal(answer.headers.get('Referrer-Policy'), 'no-referrer');
  assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(answer.headers.get('Set-Cookie'), null);
  assert.doesNotMatch(text, / style="| on[a-z]+="|<style|<script>/);
});

test('the style sheet is served and kept', async () => {
  const answer = await server.fetch('/static/style.css');
  assert.match(answer.headers.get('Content-Type')!, /^text\/css/);
  await answer.text();
  const again = await server.fetch('/static/style.css', { headers: { 'If-None-Match': answer.headers.get('ETag')! } });
  assert.equal(again.status, 304);
});

test('an unknown path is told in JSON or as a page', async () => {
  for (const path of ['/nothing', '/nothing/at/all', '/widget/none.js', '/demo/none.html', '/testham/none', '/Testham/', '/.env']) {
    const json = await server.fetch(path);
    assert.equal(json.status, 404, path);
    assert.equal(typeof ((await json.json()) as { error: string }).error, 'string');
    const page = await server.fetch(path, { headers: HTML });
    assert.equal(page.status, 404, path);
    assert.match(await page.text(), /<h1>[A-Z][a-z ]+<\/h1>/);
  }
});

test('another method is refused', async () => {
  for (const [method, path] of [
    ['POST', '/'],
    ['PUT', '/health'],
    ['DELETE', '/widget/hive.js'],
    ['POST', '/testham/search'],
  ]) {
    const answer = await server.fetch(path!, { method });
    assert.equal(answer.status, 405, path);
    assert.match(answer.headers.get('Allow')!, /GET/);
    await answer.text();
  }
});

test('without a token the operator’s routes do not exist', async () => {
  for (const path of ['/operator/areas', '/operator', '/operator/areas/x/runs']) {
    const answer = await server.fetch(path, { headers: { Authorization: 'Bearer undefined' } });
    assert.equal(answer.status, 404, path);
    await answer.text();
  }
});
