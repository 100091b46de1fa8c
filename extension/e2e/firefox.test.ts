import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Firefox, startFirefox } from './firefox.ts';
import { type SmallDirectory, startSmallDirectory } from './small-directory.ts';
import { until } from './until.ts';

let firefox: Firefox;
let directory: SmallDirectory;

before(async () => {
  [directory, firefox] = await Promise.all([startSmallDirectory(), startFirefox()]);
});

after(async () => {
  await firefox?.close();
  await directory?.close();
});

test('the sidebar’s page asks which directory, the first time', async () => {
  const panel = await firefox.open('panel.html');
  const words = await until(() => panel.evaluate(() => document.querySelector('#notice button')?.textContent), 'the first words');
  assert.equal(words, 'Choose your directory');
  await panel.close();
});

test('the settings find the directory and keep it', async () => {
  const settings = await firefox.open('options.html');
  await settings.evaluate(() => document.querySelector<HTMLInputElement>('#address')?.focus());
  await settings.keyboard.type(directory.address);
  await settings.keyboard.press('Enter');
  const outcome = () => settings.evaluate(() => document.querySelector('#outcome')?.textContent?.match(/^Saved.*/)?.[0]);
  assert.equal(await until(outcome, 'the address to be saved'), 'Saved. HIVE now searches Portsmouth: 2 services.');
  await settings.close();
});

test('a service is found in the sidebar’s page', async () => {
  const panel = await firefox.open('panel.html');
  await until(() => panel.evaluate(() => document.querySelector('hive-finder') !== null), 'the finder');
  await panel.evaluate(() => document.querySelector<HTMLElement>('hive-finder')?.focus());
  await panel.keyboard.type('parcels');
  const first = () =>
    panel.evaluate(() => {
      const card = document.querySelector('hive-finder')?.shadowRoot?.querySelector('hive-service-card');
      return card?.shadowRoot?.querySelector('h2')?.textContent?.trim();
    });
  assert.equal(await until(first, 'a result'), 'Harbour Food Bank');
  assert.deepEqual(
    directory.asked.filter((one) => one.includes('parcel')),
    [],
  );
  await panel.close();
});
