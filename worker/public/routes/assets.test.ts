import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testServer } from '../fixtures/server.ts';

const { server } = testServer();
before(() => server.listen());
after(() => server.close());

test('the elements may be loaded by any page; chunks for ever, the entry for minutes', async () => {
  const entry = await server.fetch('/widget/hive.js');
  assert.match(await entry.text(), /The entry/);
  assert.match(entry.headers.get('Content-Type')!, /javascript/);
  assert.match(entry.headers.get('Cache-Control')!, /max-age=300\b/);
  assert.equal(entry.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(entry.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  const again = await server.fetch('/widget/hive.js', { headers: { 'If-None-Match': entry.headers.get('ETag')! } });
  assert.equal(again.status, 304);
  const chunk = await server.fetch('/widget/directory-CGMMAimc.js');
  assert.match(chunk.headers.get('Cache-Control')!, /immutable/);
  await chunk.text();
});

test('the demo’s pages keep their own policy', async () => {
  const page = await server.fetch('/demo/partner/');
  assert.match(await page.text(), /A page, for tests/);
  assert.equal(page.headers.get('Content-Security-Policy'), null);
  assert.equal(page.headers.get('X-Content-Type-Options'), 'nosniff');
});

test('nothing beside them is served', async () => {
  for (const path of ['/widget/', '/widget/..%2fdemo/partner/index.html', '/widget/none-CGMMAimc.js', '/demo/']) {
    const answer = await server.fetch(path);
    assert.equal(answer.status, 404, path);
    await answer.text();
  }
});
