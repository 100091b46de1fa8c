import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJsonc } from './read-jsonc.ts';

test('comments and last commas go, and what looks like them in a string stays', () => {
  const text = '{ // one\n "a": "x // y", /* two\n */ "b": ["/*", ",]",], "c": "\\"//", }';
  assert.deepEqual(parseJsonc(text), { a: 'x // y', b: ['/*', ',]'], c: '"//' });
});

test('plain JSON reads as itself', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => assert.deepEqual(parseJsonc(JSON.stringify(value)), JSON.parse(JSON.stringify(value)))));
});
