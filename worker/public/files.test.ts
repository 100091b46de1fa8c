import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { bareManifest } from './fixtures/manifest.ts';
import { testServer } from './fixtures/server.ts';

const { server, env } = testServer();
const bytes = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * n) % 251));
const twin = brotliCompressSync(bytes);
const hash = (data: Buffer) => createHash('sha256').update(data).digest('hex');
let base: URL;

before(async () => {
  base = (await server.listen()).url;
  const { SNAPSHOTS } = await env();
  await SNAPSHOTS.put('testham/manifest.json', JSON.stringify(bareManifest()));
  for (const name of ['segments/s1/first.bin', 'segments/s1/records/0', 'places/p1.bin']) {
    await SNAPSHOTS.put(`testham/${name}`, bytes);
    await SNAPSHOTS.put(`testham/${name}.br`, twin);
  }
  await SNAPSHOTS.put('testham/segments/s1/alone.bin', bytes);
  await SNAPSHOTS.put('testham/secret.json', '{"secret":1}');
  await SNAPSHOTS.put('secret.json', '{"secret":1}');
});
after(() => server.close());

/** Bytes as they lie on the wire, with nothing decoded, and with the path sent as it is written. */
function onTheWire(path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = http.request({ host: base.hostname, port: base.port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject).end();
  });
}

test('the manifest is fresh for a minute and readable from any page', async () => {
  const answer = await onTheWire('/testham/manifest.json');
  assert.equal(answer.status, 200);
  assert.equal(answer.headers['cache-control'], 'public, max-age=60');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.match(answer.headers['content-type']!, /^application\/json/);
  assert.equal(JSON.parse(answer.body.toString()).version, 'v1');
  const again = await onTheWire('/testham/manifest.json', { 'If-None-Match': answer.headers.etag });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
});

test('the stored brotli is passed on byte for byte', async () => {
  const answer = await onTheWire('/testham/segments/s1/first.bin', { 'Accept-Encoding': 'gzip, br' });
  assert.equal(answer.headers['content-encoding'], 'br');
  assert.equal(hash(answer.body), hash(twin));
  assert.equal(hash(brotliDecompressSync(answer.body)), hash(bytes));
  assert.equal(answer.headers['content-type'], 'application/octet-stream');
  assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.match(answer.headers.vary!, /Accept-Encoding/);
});

test('raw bytes go to those who do not take brotli, under another tag', async () => {
  const raw = await onTheWire('/testham/segments/s1/first.bin', { 'Accept-Encoding': 'identity' });
  assert.equal(raw.headers['content-encoding'], undefined);
  assert.equal(hash(raw.body), hash(bytes));
  assert.equal(raw.headers['content-length'], '5000');
  const brotli = await onTheWire('/testham/segments/s1/first.bin', { 'Accept-Encoding': 'br' });
  assert.notEqual(raw.headers.etag, brotli.headers.etag);
  const unchanged = await onTheWire('/testham/segments/s1/first.bin', { 'Accept-Encoding': 'br', 'If-None-Match': brotli.headers.etag });
  assert.equal(unchanged.status, 304);
  assert.equal(unchanged.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(unchanged.headers.etag, brotli.headers.etag);
});

test('a file without a brotli twin is served raw', async () => {
  const answer = await onTheWire('/testham/segments/s1/alone.bin', { 'Accept-Encoding': 'br' });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers['content-encoding'], undefined);
  assert.equal(hash(answer.body), hash(bytes));
});

test('HEAD gives the headers, OPTIONS what is allowed', async () => {
  const head = await onTheWire('/testham/segments/s1/records/0', { 'Accept-Encoding': 'identity' }, 'HEAD');
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
  assert.match(head.headers['content-type']!, /^application\/json/);
  assert.ok(head.headers.etag);
  const options = await onTheWire('/testham/places/p1.bin', {}, 'OPTIONS');
  assert.equal(options.status, 204);
  assert.equal(options.headers['access-control-allow-origin'], '*');
  assert.match(options.headers['access-control-allow-methods']!, /GET/);
});

test('a reader with an old manifest still gets its segments', async () => {
  const { SNAPSHOTS } = await env();
  await SNAPSHOTS.put('testham/manifest.json', JSON.stringify(bareManifest({ version: 'v2' })));
  assert.equal(JSON.parse((await onTheWire('/testham/manifest.json')).body.toString()).version, 'v2');
  assert.equal((await onTheWire('/testham/segments/s1/first.bin')).status, 200);
});

test('no other key of the store can be read', async () => {
  for (const path of [
    '/testham/secret.json',
    '/testham/segments/../secret.json',
    '/testham/segments/%2e%2e/secret.json',
    '/testham/segments/..%2fsecret.json',
    '/testham/segments/s1/..%2f..%2fsecret.json',
    '/testham/segments/s1/first.bin.br',
    '/testham/segments//s1/first.bin',
    '/testham/segments/s1/records/0/',
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/manifest.json',
    '/operator/manifest.json',
    '/TESTHAM/manifest.json',
  ]) {
    const answer = await onTheWire(path);
    assert.equal(answer.status, 404, path);
    assert.ok(!answer.body.includes('"secret":1'), path);
    assert.equal(answer.headers['cache-control'], 'no-store', path);
  }
});

test('another method is refused by name', async () => {
  const answer = await onTheWire('/testham/manifest.json', {}, 'DELETE');
  assert.equal(answer.status, 405);
  assert.match(answer.headers.allow!, /GET/);
  assert.equal(JSON.parse(answer.body.toString()).error, 'method_not_allowed');
});
