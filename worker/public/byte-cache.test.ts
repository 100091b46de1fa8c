import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteCache } from './byte-cache.ts';

const fetchOf = (size: number) => async () => new Uint8Array(size);

test('a file is fetched once', async () => {
  const cache = new ByteCache(100);
  const first = await cache.get('a', fetchOf(10));
  assert.equal(await cache.get('a', () => assert.fail('fetched again')), first);
});

test('the least lately used leaves first', async () => {
  const cache = new ByteCache(40);
  for (const key of ['a', 'b', 'c', 'd', 'a', 'e']) await cache.get(key, fetchOf(10));
  await cache.get('a', () => assert.fail('a was used lately'));
  let again = false;
  await cache.get('b', async () => {
    again = true;
    return new Uint8Array(10);
  });
  assert.ok(again);
});

test('never more is held than allowed, and a failure is not held', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(60)));
  await fc.assert(
    fc.asyncProperty(steps, async (files) => {
      const cache = new ByteCache(100);
      for (const [key, size] of files) {
        await cache.get(key, fetchOf(size));
        assert.ok(cache.bytes <= 100);
      }
    }),
  );
  const cache = new ByteCache(100);
  await assert.rejects(cache.get('a', () => Promise.reject(new Error('gone'))));
  assert.equal((await cache.get('a', fetchOf(3))).byteLength, 3);
});
