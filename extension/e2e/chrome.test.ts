import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Chrome, startChrome } from './chrome.ts';
import { type SmallDirectory, startSmallDirectory } from './small-directory.ts';
import { until } from './until.ts';

let chrome: Chrome;
let directory: SmallDirectory;

before(async () => {
  [directory, chrome] = await Promise.all([startSmallDirectory(), startChrome()]);
});

after(async () => {
  await chrome?.close();
  await directory?.close();
});

const text = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent ?? '');

async function typeAddress(page: Page, address: string): Promise<void> {
  await page.$eval('#address', (input) => {
    (input as HTMLInputElement).value = '';
  });
  await page.type('#address', address);
  await page.keyboard.press('Enter');
}

test('the panel opens beside the page and asks which directory, the first time', async () => {
  const panel = await chrome.openPanel();
  const button = await panel.waitForSelector('#notice button');
  assert.equal(await button?.evaluate((element) => element.textContent), 'Choose your directory');
  const settings = chrome.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
  await button?.click();
  assert.equal(await (await (await settings).asPage()).title(), 'HIVE settings');
});

test('the settings say what is wrong with an address, where the person is', async () => {
  const settings = await chrome.open('options.html');
  for (const [address, words] of [
    ['portsmouth', /whole web address/],
    ['http://hive.example.org/x', /https:/],
    [`${directory.address}-no`, /no directory at this address/],
    ['http://127.0.0.1:9/portsmouth', /could not reach/],
  ] as const) {
    await typeAddress(settings, address);
    await settings.waitForFunction(
      (pattern) => new RegExp(pattern).test(document.querySelector('#error')?.textContent ?? ''),
      {},
      words.source,
    );
    const state = await settings.$eval('#address', (input) => [input.getAttribute('aria-invalid'), document.activeElement === input]);
    assert.deepEqual(state, ['true', true]);
  }
  await settings.close();
});

test('a right address is kept, in one form, and is there the next time', async () => {
  const settings = await chrome.open('options.html');
  await typeAddress(settings, `${directory.address}/`);
  await settings.waitForFunction(() => document.querySelector('#outcome')?.textContent?.startsWith('Saved'));
  assert.equal(await text(settings, '#outcome'), 'Saved. HIVE now searches Portsmouth: 2 services.');
  await settings.reload();
  await settings.waitForFunction(
    (address) => document.querySelector<HTMLInputElement>('#address')?.value === address,
    {},
    directory.address,
  );
  await settings.close();
});

test('an address set by policy cannot be changed', async () => {
  const settings = await chrome.browser.newPage();
  await settings.evaluateOnNewDocument(() => {
    const names = globalThis as unknown as { [name: string]: { storage: { managed: object } } | undefined };
    const policy = { directory: 'https://hive.example.org/area' };
    // Newer Chromes know both names, each with an object of its own.
    for (const name of ['browser', 'chrome'])
      Object.assign(names[name]?.storage.managed ?? {}, {
        get: (_: string, answer?: (found: object) => void) => (answer ? answer(policy) : Promise.resolve(policy)),
      });
  });
  await settings.goto(new URL('options.html', (await chrome.background()).url()).href);
  await settings.waitForSelector('#locked:not([hidden])');
  const state = await settings.$eval('#address', (input) => [(input as HTMLInputElement).value, (input as HTMLInputElement).readOnly]);
  assert.deepEqual(state, ['https://hive.example.org/area', true]);
  assert.equal(await settings.$eval('#save', (button) => (button as HTMLButtonElement).hidden), true);
  await settings.close();
});

/** What the tests use of Chrome's own interface. */
interface Api {
  storage: { local: { set(items: object): Promise<void>; get(keys: null): Promise<object> } };
  windows: { getCurrent(): Promise<{ id: number }> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
}

/** Chooses the small directory, as the settings would. */
async function choose(): Promise<void> {
  const worker = await chrome.background();
  await worker.evaluate(
    (address) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ directory: address }),
    directory.address,
  );
}

/** The name of the first result, when it is the wanted one. */
const found = (panel: Page, name: string): Promise<unknown> =>
  until(async () => {
    const card = await panel.$('hive-finder >>> hive-service-card >>> h2');
    return (await card?.evaluate((element) => element.textContent?.trim())) === name;
  }, name);

async function typeWords(panel: Page, words: string): Promise<void> {
  const box = await panel.waitForSelector('hive-finder >>> hive-search-box >>> input');
  await box?.type(words);
}

test('a service is found in the real side panel, and what was typed went nowhere', async () => {
  await choose();
  const panel = await chrome.openPanel();
  assert.equal(await text(panel, '#notice'), '');
  await typeWords(panel, 'parcels');
  await found(panel, 'Harbour Food Bank');
  assert.deepEqual(
    directory.asked.filter((one) => one.includes('parcel')),
    [],
  );
  await panel.close();
});

test('the panel opens where it was closed, and keeps no words on disk', async () => {
  const again = await chrome.openPanel();
  await found(again, 'Harbour Food Bank');
  const worker = await chrome.background();
  const onDisk = await worker.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.get(null));
  assert.deepEqual(onDisk, { directory: directory.address });
  await again.close();
});

test('words selected in a page are searched for in the panel of its window', async () => {
  const panel = await chrome.openPanel();
  const windowId = await panel.evaluate(async () => (await (globalThis as unknown as { chrome: Api }).chrome.windows.getCurrent()).id);
  const worker = await chrome.background();
  const choose = (id: number, words: string): Promise<void> =>
    worker.evaluate(
      (tab, selectionText) =>
        (globalThis as unknown as { chrome: Api }).chrome.contextMenus.onClicked.dispatch(
          { menuItemId: 'find-services', selectionText },
          tab,
        ),
      { windowId: id },
      words,
    );
  await choose(windowId + 1, 'parcels');
  await choose(windowId, 'gentle walk');
  await found(panel, 'Friday Walking Group');
  await panel.close();
});

/** Types over what stands in the box. */
async function typeAnew(panel: Page, words: string): Promise<void> {
  const box = await panel.waitForSelector('hive-finder >>> hive-search-box >>> input');
  await box?.evaluate((input) => (input as HTMLInputElement).select());
  await box?.type(words);
}

test('what was withdrawn is gone when the panel is opened anew, though the browser holds its files', async () => {
  const before = await chrome.openPanel();
  await typeAnew(before, 'gentle walk');
  await found(before, 'Friday Walking Group');
  await before.close();
  directory.withdraw('00000000-0000-4000-8000-000000000002');
  const panel = await chrome.openPanel();
  await typeAnew(panel, 'gentle walk');
  await until(async () => /found no service/.test(await text(panel, 'hive-finder >>> [part=message]')), 'an answer without it');
  assert.equal(await panel.$('hive-finder >>> hive-service-card'), null);
  await panel.close();
});
