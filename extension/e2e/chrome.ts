/** The extension in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { chromium, chromiumArgs } from '../../tools/browser.ts';
import { root } from '../../tools/root.ts';

export interface Chrome {
  browser: Browser;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  /** Opens the real side panel by a real click in the settings page, and answers with the panel. */
  openPanel(): Promise<Page>;
  background(): Promise<WebWorker>;
  close(): Promise<void>;
}

/** Starts a Chromium of its own with the extension as built. */
export async function startChrome(): Promise<Chrome> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'hive-chrome-'));
  const browser = await puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    pipe: true,
    userDataDir,
    enableExtensions: true,
    args: [...chromiumArgs, `--load-extension=${join(root, 'dist/extension-chrome')}`],
  });
  const worker = () => browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'));
  const { host: id } = new URL((await worker()).url());
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    browser,
    open,
    async openPanel() {
      const settings = await open('options.html');
      const isPanel = browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
      await settings.waitForSelector('body.ready');
      await settings.click('#open');
      const panel = await (await isPanel).asPage();
      // It slides in: at first it has no width, and nothing in it can be pressed.
      await panel.waitForFunction(() => innerWidth > 200 && innerHeight > 200, { polling: 50 });
      await settings.close();
      return panel;
    },
    async background() {
      const found = await (await worker()).worker();
      if (!found) throw new Error('The background has no worker');
      return found;
    },
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
