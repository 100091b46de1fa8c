import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorLine } from './error-line.ts';

test('the place of a failure is kept and its words are not', () => {
  const line = errorLine(new TypeError('cannot find “my secret”\n    at my secret (x:1:2)'), 'GET');
  assert.ok(!line.includes('secret'));
  const { error, method, at } = JSON.parse(line);
  assert.equal(error, 'TypeError');
  assert.equal(method, 'GET');
  assert.match(at[0], /error-line\.test\.ts:\d+:\d+/);
});
