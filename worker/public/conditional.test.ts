import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noneMatch, prefersHtml, takesBrotli } from './conditional.ts';

test('If-None-Match is compared weakly, in lists and by star', () => {
  assert.equal(noneMatch(undefined, '"a"'), false);
  assert.equal(noneMatch('"b"', '"a"'), false);
  assert.equal(noneMatch('"a"', '"a"'), true);
  assert.equal(noneMatch('W/"a"', '"a"'), true);
  assert.equal(noneMatch('"b", "a"', '"a"'), true);
  assert.equal(noneMatch('*', '"a"'), true);
  assert.equal(noneMatch('a', '"a"'), false);
});

test('brotli is sent only to those who take it', () => {
  assert.equal(takesBrotli('gzip, deflate, br'), true);
  assert.equal(takesBrotli('BR;q=0.5'), true);
  assert.equal(takesBrotli('*'), true);
  assert.equal(takesBrotli('br;q=0, *'), false);
  assert.equal(takesBrotli('br; q=0.000'), false);
  assert.equal(takesBrotli('gzip'), false);
  assert.equal(takesBrotli('brotli'), false);
  assert.equal(takesBrotli(''), false);
  assert.equal(takesBrotli(null), false);
});

test('a page goes to browsers and JSON to programs', () => {
  assert.equal(prefersHtml('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'), true);
  assert.equal(prefersHtml('application/json'), false);
  assert.equal(prefersHtml('application/json, text/html;q=0.9'), false);
  assert.equal(prefersHtml('application/json;q=0.5, text/html'), true);
  assert.equal(prefersHtml('*/*'), false);
  assert.equal(prefersHtml(undefined), false);
  assert.equal(prefersHtml('text/html;q=0'), false);
});
