import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDirectory, describeDirectoryProblem, readAddress } from './check-directory.ts';

const ADDRESS = 'https://hive.example.org/portsmouth';
const MANIFEST = {
  format: 1,
  area: { id: 'portsmouth', name: 'Portsmouth' },
  counts: { services: 212, organizations: 90, locations: 180 },
};

const answers =
  (body: unknown, status = 200): typeof fetch =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

test('addresses are kept in one form, however they were typed', () => {
  for (const typed of [
    ADDRESS,
    `${ADDRESS}/`,
    ` ${ADDRESS} `,
    `${ADDRESS}/manifest.json`,
    `${ADDRESS}?x=1#y`,
    'hive.example.org/portsmouth',
  ])
    assert.deepEqual(readAddress(typed), { ok: true, value: ADDRESS }, typed);
  assert.deepEqual(readAddress('http://localhost:8787/portsmouth'), { ok: true, value: 'http://localhost:8787/portsmouth' });
});

test('what cannot be an address is said to be so', () => {
  assert.deepEqual(readAddress('  '), { ok: false, error: 'empty' });
  for (const typed of ['portsmouth', 'ftp://hive.example.org/x', 'javascript://x/%0aalert(1)', 'https://'])
    assert.deepEqual(readAddress(typed), { ok: false, error: 'not an address' }, typed);
  assert.deepEqual(readAddress('http://hive.example.org/portsmouth'), { ok: false, error: 'not secure' });
});

test('never throws, and only ever keeps web addresses', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readAddress(typed);
      if (read.ok) assert.match(read.value, /^https?:\/\//);
      else assert.notEqual(describeDirectoryProblem(read.error), '');
    }),
  );
});

test('a directory is found by its manifest', async () => {
  assert.deepEqual(await checkDirectory(`${ADDRESS}/`, answers(MANIFEST)), {
    ok: true,
    value: { address: ADDRESS, name: 'Portsmouth', services: 212 },
  });
});

test('each way to fail has its own words', async () => {
  const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const outcomes = [
    [failing, 'unreachable'],
    [answers('', 404), 'not found'],
    [answers('', 503), 'server trouble'],
    [answers('<!doctype html>'), 'not a directory'],
    [answers([]), 'not a directory'],
    [answers({ ...MANIFEST, area: {} }), 'not a directory'],
    [answers({ ...MANIFEST, format: 2 }), 'newer format'],
  ] as const;
  for (const [fetcher, error] of outcomes) assert.deepEqual(await checkDirectory(ADDRESS, fetcher), { ok: false, error });
});
