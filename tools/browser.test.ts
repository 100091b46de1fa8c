import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium, firefox } from './browser.ts';

test('a variable that names no file is said to, in words that name both', (t) => {
  const before = { ...process.env };
  t.after(() => Object.assign(process.env, { CHROME_PATH: before.CHROME_PATH ?? '', FIREFOX_PATH: before.FIREFOX_PATH ?? '' }));
  process.env.CHROME_PATH = '/no/such/chrome';
  process.env.FIREFOX_PATH = process.execPath;
  assert.throws(() => chromium(), /CHROME_PATH names \/no\/such\/chrome/);
  assert.equal(firefox(), process.execPath);
});
