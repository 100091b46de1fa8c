/** The extension in a real Firefox. */

import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefox } from '../../tools/browser.ts';
import { root } from '../../tools/root.ts';
import { until } from './until.ts';

const EXTENSION_ID = 'hive@hive.example.org';
const UUID = '5f1d7a52-60c8-4b0e-9d3c-2f6f5a1c9b10';

export interface Firefox {
  browser: Browser;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a Firefox of its own with the extension as built. */
export async function startFirefox(): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox(),
    headless: true,
    // Without it pages of an extension are out of bounds for the driver.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }) },
  });
  const id = await browser.installExtension(join(root, 'dist/extension-firefox'));
  if (id !== EXTENSION_ID) throw new Error(`The extension has another id: ${id}`);
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      void page.goto(url).catch(() => {});
      await until(() => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url), url);
      return page;
    },
    close: () => browser.close(),
  };
}
