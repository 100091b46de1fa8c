/** What real publishers' servers get wrong: docs/malformations.md says which test here proves which. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { feedServer, json, readAll, source } from './fixtures/feed-server.ts';

const WHOLE = { id: 's1', name: 'Whole', phones: [] };

test('nothing is asked for but the list: no root document, no optional list, no filter', async () => {
  await using server = await feedServer((_, response, url) => {
    if (url.pathname.endsWith('/services')) json(response, { contents: [WHOLE], total_pages: 1 });
    else response.writeHead(404).end();
  });
  const { records, failure } = await readAll(source(`${server.url}/v3`));
  assert.deepEqual([records.length, failure], [1, undefined]);
  assert.deepEqual(server.asked, ['/v3/services?page=1&per_page=100']);
});

test('a server that ignores the size asked for, and gives everything on each page, is read once', async () => {
  const all = Array.from({ length: 700 }, (_, n) => ({ ...WHOLE, id: `s${n}` }));
  await using server = await feedServer((_, response) => json(response, { contents: all }));
  const { records, failure } = await readAll(source(server.url));
  assert.deepEqual([records.length, failure], [700, undefined]);
});

test('a shallow list of 3.0 is read record by record, politely', async () => {
  let atOnce = 0;
  let most = 0;
  await using server = await feedServer((_, response, url) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    response.on('close', () => {
      atOnce -= 1;
    });
    const id = /\/services\/(.+)$/.exec(url.pathname)?.[1];
    if (id) json(response, { ...WHOLE, id, description: 'All of it.' });
    else json(response, { contents: ['a', 'b', 'c'].map((row) => ({ id: row, name: 'Row' })), total_pages: 1 });
  });
  const { records } = await readAll(source(server.url));
  assert.deepEqual(
    records.map((record) => (record as { description?: string }).description),
    ['All of it.', 'All of it.', 'All of it.'],
  );
  assert.equal(most, 1);
});

test('a feed without any header of CORS, or with the wrong type of content, is read', async () => {
  await using server = await feedServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(JSON.stringify({ content: [WHOLE], totalPages: 1 })),
  );
  assert.equal((await readAll(source(server.url))).records.length, 1);
});
