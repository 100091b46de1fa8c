import assert from 'node:assert/strict';
import test from 'node:test';
import { feedServer, hurried } from './fixtures/feed-server.ts';

const ASK = { max_bytes: 1000 };
const reason = (result: { ok: boolean; error?: { reason: string } }): string | undefined => result.error?.reason;

test('says who it is, asks for JSON, and gives the bytes with their validators', async () => {
  await using server = await feedServer((request, response) => {
    response.setHeader('etag', '"a"').end(`${request.headers['user-agent']} ${request.headers.accept}`);
  });
  const result = await hurried().http(`${server.url}/x`, ASK);
  assert.ok(result.ok);
  assert.match(new TextDecoder().decode(result.value.body), /^HIVE\/.* application\/json$/);
  assert.equal(result.value.etag, '"a"');
});

test('asks with validators, and takes 304 for unchanged', async () => {
  await using server = await feedServer((request, response) => {
    const same = request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'Mon, 02 Feb 2026 09:00:00 GMT';
    response.writeHead(same ? 304 : 200).end();
  });
  const result = await hurried().http(server.url, { ...ASK, etag: '"a"', last_modified: 'Mon, 02 Feb 2026 09:00:00 GMT' });
  assert.ok(result.ok && result.value.unchanged);
});

test('never has two requests at once', async () => {
  let running = 0;
  let most = 0;
  await using server = await feedServer((_, response) => {
    most = Math.max(most, ++running);
    setImmediate(() => {
      running--;
      response.end('x');
    });
  });
  const { http } = hurried();
  await Promise.all([1, 2, 3, 4].map((n) => http(`${server.url}/${n}`, ASK)));
  assert.equal(most, 1);
  assert.deepEqual(server.asked, ['/1', '/2', '/3', '/4']);
});

test('tries again with longer and longer waits, as long as the server asks', async () => {
  const answers = [503, 429, 500, 200];
  await using server = await feedServer((_, response) => {
    const status = answers.shift() as number;
    response.writeHead(status, status === 429 ? { 'retry-after': '7' } : {}).end('x');
  });
  const { http, waits } = hurried();
  assert.ok((await http(server.url, ASK)).ok);
  assert.deepEqual(waits, [1000, 7000, 16_000]);
});

test('gives up after four attempts, at once when trying is no use, or when the wait would be too long', async () => {
  await using server = await feedServer((_, response, url) => {
    response.writeHead(Number(url.pathname.slice(1)), { 'retry-after': url.searchParams.get('wait') ?? '0' }).end();
  });
  const tries = async (path: string): Promise<number> => {
    server.asked.length = 0;
    assert.equal(reason(await hurried().http(server.url + path, ASK)), 'http_status');
    return server.asked.length;
  };
  assert.equal(await tries('/503'), 4);
  assert.equal(await tries('/404'), 1);
  assert.equal(await tries('/429?wait=9000'), 1);
});

test('a feed that is down, slow or breaks off', async () => {
  await using server = await feedServer((_, response, url) => {
    if (url.pathname === '/slow') return;
    response.writeHead(200, { 'content-length': '500' }).write('half');
    if (url.pathname === '/stops') return;
    setImmediate(() => response.destroy());
  });
  const { http } = hurried({ timeout_ms: 40, attempts: 2 });
  assert.equal(reason(await http(`${server.url}/slow`, ASK)), 'timed_out');
  assert.equal(reason(await http(`${server.url}/stops`, ASK)), 'timed_out');
  assert.equal(reason(await http(`${server.url}/breaks`, ASK)), 'cut_short');
  assert.equal(reason(await http('http://127.0.0.1:1/', ASK)), 'unreachable');
  assert.equal(reason(await http('no address', ASK)), 'unreachable');
});

test('reads no more than was allowed, whether the size was told or not', async () => {
  await using server = await feedServer((_, response, url) => {
    if (url.pathname === '/told') response.setHeader('content-length', 2000);
    response.end('x'.repeat(2000));
  });
  assert.equal(reason(await hurried().http(`${server.url}/told`, ASK)), 'too_large');
  assert.equal(reason(await hurried().http(`${server.url}/untold`, ASK)), 'too_large');
});

test('looks at every address before it asks it', async () => {
  const asked: string[] = [];
  const redirects: Record<string, string> = {
    'https://feed.example.org/': 'http://169.254.169.254/latest',
    'https://round.example.org/': '/',
  };
  const { http } = hurried({
    allowPrivate: false,
    resolve: async (host) => (host === 'inside.example.org' ? ['10.0.0.1'] : ['93.184.216.34']),
    fetch: async (url) => {
      asked.push(url);
      const location = redirects[url];
      return location ? new Response(null, { status: 302, headers: { location } }) : new Response('x');
    },
  });
  assert.equal(reason(await http('https://feed.example.org/', ASK)), 'not_allowed_address');
  assert.equal(reason(await http('https://round.example.org/', ASK)), 'too_many_redirects');
  assert.equal(reason(await http('https://inside.example.org/', ASK)), 'not_allowed_address');
  assert.equal(reason(await http('http://[::1]/', ASK)), 'not_allowed_address');
  assert.equal(reason(await http('file:///etc/passwd', ASK)), 'not_allowed_address');
  assert.equal(reason(await http('https://user:word@example.org/', ASK)), 'not_allowed_address');
  assert.deepEqual(asked, ['https://feed.example.org/', ...Array(6).fill('https://round.example.org/')]);
});

test('a failure never tells the query, which may hold a key', async () => {
  await using server = await feedServer((_, response) => response.writeHead(403).end());
  const result = await hurried().http(`${server.url}/services?key=secret`, ASK);
  assert.doesNotMatch(JSON.stringify(result), /secret/);
});
