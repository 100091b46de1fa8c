import assert from 'node:assert/strict';
import test from 'node:test';
import { mapperFor } from '../../../core/read/mapper-for.ts';
import { type FeedServer, feedServer, json, readAll, source } from './fixtures/feed-server.ts';

interface Row {
  id: string;
  name: string;
  phones?: unknown[];
}
const rows = (count: number): Row[] => Array.from({ length: count }, (_, n) => ({ id: `s${n}`, name: `Service ${n}`, phones: [] }));
const ids = (records: unknown[]): string[] => records.map((record) => (record as Row).id);

/** A feed of so many records, so many a page, with the paging fields given. */
function feed(all: Row[], size: number, envelope: (page: number, pages: number, part: Row[]) => object, base = 1): Promise<FeedServer> {
  return feedServer((_, response, url) => {
    const page = Number(url.searchParams.get('page'));
    const at = (page - base) * size;
    json(response, envelope(page, Math.ceil(all.length / size), at < 0 ? [] : all.slice(at, at + size)));
  });
}

test('pages are followed by whichever words a feed uses for them', async () => {
  const forms: ((page: number, pages: number, part: Row[]) => object)[] = [
    (page, pages, contents) => ({ total_items: 25, total_pages: pages, page_number: page, last_page: page === pages, contents }),
    (page, pages, content) => ({ totalElements: 25, totalPages: pages, first: page === 1, last: page === pages, content }),
    (page, pages, data) => ({ meta: { last_page: pages, page }, data }),
    (page, pages, items) => ({ last: page >= pages, items }),
    (_page, _pages, results) => ({ pagination: { total: 25 }, results }),
    (_page, _pages, content) => ({ content }),
    (_page, _pages, part) => part,
  ];
  for (const form of forms) {
    await using server = await feed(rows(25), 10, form);
    const { records, failure } = await readAll(source(server.url));
    assert.deepEqual([records.length, failure], [25, undefined], form.toString());
    assert.deepEqual(new Set(ids(records)).size, 25);
  }
});

test('the list lies below the address, or is the address', async () => {
  await using server = await feed(rows(1), 10, (_page, _pages, contents) => ({ contents, total_pages: 1 }));
  await readAll(source(`${server.url}/oruk/3/`));
  await readAll(source(`${server.url}/oruk/3/services?full=true`));
  assert.deepEqual(server.asked, ['/oruk/3/services?page=1&per_page=100', '/oruk/3/services?full=true&page=1&per_page=100']);
});

test('a feed that counts its pages from nought loses none', async () => {
  const form = (page: number, pages: number, content: Row[]): object => ({
    totalPages: pages,
    totalElements: 25,
    number: page,
    first: page === 0,
    content,
  });
  await using server = await feed(rows(25), 10, form, 0);
  assert.equal((await readAll(source(server.url))).records.length, 25);
});

test('paging for ever is found, in a circle of any length', async () => {
  for (const length of [1, 2, 5]) {
    await using server = await feedServer((_, response, url) => {
      const page = Number(url.searchParams.get('page')) % length;
      json(response, { last_page: false, contents: [{ id: `p${page}`, name: 'x', phones: [] }] });
    });
    const { failure } = await readAll(source(server.url));
    assert.equal(failure?.reason, 'paging_without_end');
    assert.ok(server.asked.length < 40);
  }
  await using fresh = await feedServer((_, response, url) => {
    json(response, { last_page: false, contents: [{ id: url.searchParams.get('page'), name: 'x', phones: [] }] });
  });
  assert.equal((await readAll(source(fresh.url, { max_bytes: 2000 }))).failure?.reason, 'too_large');
});

test('a bare list that knows no pages is read once', async () => {
  await using server = await feedServer((_, response) => json(response, rows(1200)));
  const { pages, records, failure } = await readAll(source(server.url));
  assert.deepEqual([records.length, failure], [1200, undefined]);
  assert.ok(pages.every((page) => page.records.length <= 500));
});

test('shallow lists are read record by record; a record whose page fails stays as the list has it', async () => {
  await using server = await feedServer((_, response, url) => {
    const id = /^\/services\/(.+)$/.exec(url.pathname)?.[1];
    if (id === 's 2') response.writeHead(404).end();
    else if (id) json(response, { id: decodeURIComponent(id), name: 'Whole', contacts: [{ name: 'Reception' }] });
    else
      json(response, {
        content: [
          { id: 's1', name: 'Row' },
          { id: 's/2', name: 'Row' },
          { id: 3, name: 'Row' },
          { name: 'No id' },
          { id: 's 2', name: 'Row' },
        ],
        totalPages: 1,
      });
  });
  const missing = await feedServer((_, response, url) => {
    if (url.pathname !== '/services') response.writeHead(404).end();
    else json(response, { content: [{ id: 's1', name: 'Row' }], totalPages: 1 });
  });
  const { records } = await readAll(source(server.url, { kind: 'oruk-1' }));
  assert.deepEqual(server.asked.slice(1), ['/services/s1', '/services/s%2F2', '/services/3', '/services/s%202']);
  assert.deepEqual(records.map((record) => (record as Row).name).slice(0, 1), ['Whole']);
  const { pages } = await readAll(source(missing.url, { kind: 'oruk-1' }));
  assert.deepEqual([pages[0]?.records, pages[0]?.problems[0]?.reason], [[{ id: 's1', name: 'Row' }], 'detail_missing']);
  await missing[Symbol.asyncDispose]();
});

test('each bad feed ends in its own reason', async () => {
  const cases: [string, string][] = [
    ['<html>Sorry</html>', 'not_json'],
    ['{"contents": [{"id": "a", "name": "half', 'cut_short'],
    ['{"message": "hello"}', 'no_envelope'],
    ['"text"', 'no_envelope'],
    ['{"contents": []}', 'empty_feed'],
    ['{"contents": [{"id": "a", "name": "A", "phones": []}], "total_items": 500, "last_page": true}', 'cut_short'],
  ];
  for (const [body, reason] of cases) {
    await using server = await feedServer((_, response) => response.end(body));
    assert.equal((await readAll(source(server.url))).failure?.reason, reason, body);
  }
  assert.equal((await readAll(source('nonsense'))).failure?.reason, 'unreachable');
});

test('a wrong count is noted and the records are kept', async () => {
  await using server = await feed(rows(9), 10, (_page, _pages, contents) => ({ contents, total_items: 10, last_page: true }));
  const { pages, records } = await readAll(source(server.url));
  assert.equal(records.length, 9);
  assert.deepEqual(pages.at(-1)?.problems, [{ reason: 'wrong_count', action: 'kept as it is', found: '9 records', instead: '10 records' }]);
});

test('a reading goes on from any of its cursors and gives the rest', async () => {
  await using server = await feed(rows(1300), 600, (page, pages, contents) => ({
    contents,
    total_pages: pages,
    total_items: 1300,
    last_page: page === pages,
  }));
  const whole = await readAll(source(server.url));
  assert.equal(whole.pages.length, 5);
  for (const [index, { next }] of whole.pages.entries()) {
    if (next === null) continue;
    assert.ok(next.length < 400);
    const rest = await readAll(source(server.url), { cursor: next });
    assert.deepEqual(ids(rest.records), ids(whole.pages.slice(index + 1).flatMap(({ records }) => records)));
  }
});

test('what has not changed is not read again; what has changed on any page is', async () => {
  let second = '"b"';
  await using server = await feedServer((request, response, url) => {
    const page = Number(url.searchParams.get('page'));
    const etag = page === 1 ? '"a"' : second;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return json(response, { contents: [{ id: etag, name: 'x', phones: [] }], total_pages: 2 }, { etag });
  });
  const first = await readAll(source(server.url));
  const validators = first.pages.flatMap(({ validator }) => validator ?? []);
  const again = await readAll(source(server.url), { validators });
  assert.deepEqual([again.pages.length, again.pages[0]?.unchanged, again.records.length], [1, true, 0]);
  second = '"c"';
  const changed = await readAll(source(server.url), { validators });
  assert.deepEqual(ids(changed.records), ['"a"', '"c"']);
});

test('records of wrong types and without ids, with HTML and scripts, come through and are mended or refused one by one', async () => {
  const contents = [
    {
      id: 'ok',
      name: '<b>Warm</b> space<script>alert(1)</script>',
      description: 7,
      phones: 'none',
      schedules: 'Mon 9am-5pm',
      languages: { name: 'Polish' },
    },
    { name: 'No id', phones: [] },
    { id: 'x', name: null },
    'text',
    null,
    {
      id: 'y',
      name: 'Y',
      phones: [null, 4, { number: {} }],
      service_at_locations: [{ location: 'here' }],
      minimum_age: 'old',
      url: 'javascript:alert(1)',
    },
  ];
  await using server = await feedServer((_, response) => json(response, { contents, total_pages: 1 }));
  const from = source(server.url);
  const mapped = (await readAll(from)).records.map(mapperFor(from));
  assert.deepEqual(
    mapped.map(({ record, problems }) => record?.service.name ?? problems[0]?.reason),
    ['Warm space', 'missing_id', 'missing_name', 'not_an_object', 'not_an_object', 'Y'],
  );
  assert.equal(mapped[0]?.record?.service.schedules?.[0]?.opens_at, '09:00');
  assert.equal(mapped[5]?.record?.service.url, undefined);
});
