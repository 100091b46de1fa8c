import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Chrome, startChrome } from './chrome.ts';
import { type SmallDirectory, startSmallDirectory } from './small-directory.ts';
import { until } from './until.ts';

let chrome: Chrome;
let directory: SmallDirectory;

/** What the tests use of Chrome's own interface. */
interface Api {
  storage: {
    local: { set(items: object): Promise<void>; get(keys: null): Promise<object> };
    session: { get(keys: null): Promise<object> };
  };
  tabs: { create(what: { url: string }): Promise<void> };
}

before(async () => {
  [directory, chrome] = await Promise.all([startSmallDirectory(), startChrome()]);
  const settings = await chrome.open('options.html');
  await settings.waitForSelector('body.ready');
  await settings.evaluate(
    (address) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ directory: address }),
    directory.address,
  );
  await settings.close();
});

after(async () => {
  await chrome?.close();
  await directory?.close();
});

/** Opened by a test, closed after it whatever became of it. */
let opened: Page[] = [];

async function openPanel(): Promise<Page> {
  const panel = await chrome.openPanel();
  opened.push(panel);
  return panel;
}

async function closeOpened(): Promise<void> {
  for (const page of opened) await page.close();
  opened = [];
}

afterEach(closeOpened);

/** What has the focus, in whatever root: its tag, its id, its parts and what it says. */
const focused = (panel: Page): Promise<string> =>
  panel.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return [at?.localName, at?.id, at?.getAttribute('part'), at?.textContent?.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ');
  });

const reaches = (panel: Page, what: RegExp): Promise<unknown> => until(async () => what.test(await focused(panel)), `the focus on ${what}`);

const boxText = (panel: Page): Promise<string> => panel.$eval('hive-finder >>> #text', (box) => (box as HTMLInputElement).value);
const said = (panel: Page): Promise<string> => panel.$eval('#said', (element) => element.textContent ?? '');

/** Searches by keyboard and opens the first result. */
async function openFirst(panel: Page, words: string): Promise<void> {
  await reaches(panel, /^input text/);
  await panel.keyboard.type(words);
  await until(() => panel.$('hive-finder >>> hive-service-card >>> h2'), 'a result');
  await panel.keyboard.press('Enter');
  await reaches(panel, /count 1 service found/);
  await panel.keyboard.press('ArrowDown');
  await reaches(panel, /^button .*Harbour Food Bank/);
  await panel.keyboard.press('Enter');
  await reaches(panel, /service-name Harbour Food Bank/);
}

test('opens with the focus in the box, which has the whole line', async () => {
  const panel = await openPanel();
  await reaches(panel, /^input text/);
  const [box, finder] = await Promise.all(
    ['hive-finder >>> #text', 'hive-finder'].map((which) => panel.$eval(which, (element) => element.getBoundingClientRect().width)),
  );
  assert.ok(box! > finder! - 40, `${box} of ${finder}`);
});

test('by keyboard: down to the results, Enter opens, Escape closes suggestions first and goes back to the card', async () => {
  const panel = await openPanel();
  await openFirst(panel, 'parcels');
  await panel.keyboard.press('Escape');
  await reaches(panel, /^button .*Harbour Food Bank/);
  assert.equal(await panel.$('hive-finder >>> hive-service'), null);
  await panel.$eval('hive-finder', (finder) => (finder as HTMLElement).focus());
  await panel.keyboard.type(' harb');
  await until(() => panel.$('hive-finder >>> #text[aria-expanded=true]'), 'suggestions');
  await panel.keyboard.press('Escape');
  await until(() => panel.$('hive-finder >>> #text[aria-expanded=false]'), 'no suggestions');
  assert.equal(await boxText(panel), 'parcels harb');
  await panel.keyboard.press('Escape');
  assert.equal(await boxText(panel), 'parcels harb', 'Escape on the list takes nothing away');
  await panel.evaluate(() => document.querySelector<HTMLElement>('#skip')?.focus());
  await panel.keyboard.press('Enter');
  await reaches(panel, /count \d+ services? found/);
});

test('“Start again” leaves nothing of the person before: not on the screen, not kept, not behind', async () => {
  for (const start of ['key', 'button']) {
    const panel = await openPanel();
    await panel.evaluate(() => document.querySelector<HTMLElement>('#again')?.click());
    await until(async () => (await boxText(panel)) === '', 'an empty box');
    await openFirst(panel, 'parcels');
    assert.match(await panel.evaluate(() => location.hash), /parcels/);
    if (start === 'key') {
      for (const key of ['Alt', 'Shift'] as const) await panel.keyboard.down(key);
      await panel.keyboard.press('KeyN');
      for (const key of ['Shift', 'Alt'] as const) await panel.keyboard.up(key);
    } else await panel.click('#again');
    await until(async () => /Ready for the next person/.test(await said(panel)), 'the words that it is cleared');
    await reaches(panel, /^input text/);
    assert.equal(await boxText(panel), '');
    assert.equal(await panel.$('hive-finder >>> hive-service-card'), null);
    assert.equal(await panel.$('hive-finder >>> hive-service'), null);
    const kept = await panel.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
      return [location.hash, history.length, await storage.session.get(null), Object.keys(await storage.local.get(null))];
    });
    assert.deepEqual(kept, ['', 1, {}, ['directory']]);
    await closeOpened();
  }
});

test('the details of a service go to the clipboard as plain text, and the person is told', async () => {
  const panel = await openPanel();
  await openFirst(panel, 'parcels');
  await panel.evaluate(() => {
    const copied = document.documentElement.dataset;
    navigator.clipboard.writeText = async (text) => {
      copied.text = text;
    };
  });
  const copy = await panel.waitForSelector('.actions button');
  await copy?.click();
  await until(async () => (await said(panel)) === 'The details are copied.', 'the words that it is copied');
  const text = (await panel.evaluate(() => document.documentElement.dataset.text)) ?? '';
  for (const fact of ['Harbour Food Bank\n', 'Emergency food parcels', '01632 960401', '1 Quay Street', 'Monday: 9am to 1:30pm'])
    assert.ok(text.includes(fact), `${fact} in ${text}`);
  assert.ok(text.includes(`${new URL(directory.address).origin}/s/HVE00001`), text);
});

test('one service is printed on a plain sheet of its own, and not kept', async () => {
  const panel = await openPanel();
  await reaches(panel, /^(input text|h1)/);
  await panel.evaluate(() => document.querySelector<HTMLElement>('#again')?.click());
  await until(async () => (await boxText(panel)) === '', 'an empty box');
  await openFirst(panel, 'parcels');
  await panel.evaluate(() => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    tabs.create = async ({ url }) => {
      document.documentElement.dataset.opened = url;
    };
  });
  await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.actions button')[1]?.click());
  const address = await until(() => panel.evaluate(() => document.documentElement.dataset.opened), 'the page that prints');
  const sheet = await chrome.browser.newPage();
  opened.push(sheet);
  await sheet.evaluateOnNewDocument(() => {
    globalThis.print = () => {
      document.documentElement.dataset.printed = document.querySelector('main')?.textContent?.trim() ?? '';
    };
  });
  await sheet.goto(address);
  const printed = await until(() => sheet.evaluate(() => document.documentElement.dataset.printed), 'the sheet to print');
  assert.match(printed, /^Harbour Food Bank\s+Run by Harbour Trust[\s\S]*01632 960401[\s\S]*Quay Street[\s\S]*Friday: 9am to 1:30pm/);
  const kept = await panel.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.session.get(null));
  assert.equal('sheet' in kept, false);
  await sheet.reload();
  assert.equal(await sheet.$eval('h1', (heading) => heading.textContent), 'Nothing to print');
});
