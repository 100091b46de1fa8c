import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Firefox, startFirefox, until } from './firefox.ts';

let firefox: Firefox;

before(async () => {
  firefox = await startFirefox();
});

after(() => firefox?.close());

test('the sidebar’s page asks which directory, the first time', async () => {
  const panel = await firefox.open('panel.html');
  const words = await until(() => panel.evaluate(() => document.querySelector('#notice button')?.textContent), 'the first words');
  assert.equal(words, 'Choose your directory');
  await panel.close();
});
