import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { identityText, shortIdFrom, uuidFrom } from './lasting-id.ts';

const hash = createHash('sha256').update(identityText('council', '42')).digest();

test('ids are of their record and never change', () => {
  assert.equal(uuidFrom(hash), 'fc8b4900-a836-8e72-9c15-b586cef41be1');
  assert.equal(shortIdFrom(hash), 'KB32QW2G');
});

test('the UUID says version 8 and the variant of RFC 9562', () => {
  assert.match(uuidFrom(hash), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a short id that is taken gives way to others from the same hash', () => {
  const ids = [0, 1, 2].map((attempt) => shortIdFrom(hash, attempt));
  assert.equal(new Set(ids).size, 3);
  for (const id of ids) assert.match(id, /^[0-9A-HJKMNP-TV-Z]{8}$/);
});
