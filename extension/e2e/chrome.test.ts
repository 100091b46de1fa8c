import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Chrome, startChrome } from './chrome.ts';
import { type DirectoryServer, serveDirectory } from './directory-server.ts';

const MANIFEST = { format: 1, area: { id: 'portsmouth', name: 'Portsmouth' }, counts: { services: 1, organizations: 1, locations: 1 } };

let chrome: Chrome;
let directory: DirectoryServer;

before(async () => {
  directory = await serveDirectory(
    new Map([
      ['portsmouth/manifest.json', JSON.stringify(MANIFEST)],
      ['website', '<!doctype html>'],
    ]),
  );
  chrome = await startChrome();
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
  assert.equal(await text(settings, '#outcome'), 'Saved. HIVE now searches Portsmouth: 1 service.');
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
    type Api = { storage: { managed: object } } | undefined;
    const { browser, chrome } = globalThis as unknown as { browser: Api; chrome: Api };
    const policy = { directory: 'https://hive.example.org/area' };
    // Newer Chromes know both names, each with an object of its own.
    for (const api of [browser, chrome])
      Object.assign(api?.storage.managed ?? {}, {
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
