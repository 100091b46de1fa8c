/**
 * `npm run pictures`: the README's pictures, of the real finder in the partner's page of a demo that is running
 * (`npm start` in another window; PORT as there).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium, chromiumArgs } from './browser.ts';
import { root } from './root.ts';

const FOLDER = join(root, 'docs/pictures');
const PAGE = `http://localhost:${process.env.PORT ?? 8787}/demo/partner/`;
const WORDS = 'I have no money for food near PO1';

interface Picture {
  name: string;
  width: number;
  height: number;
  /** Whether the first service is opened before the picture is taken. */
  opened: boolean;
}

const PICTURES: Picture[] = [
  { name: 'phone', width: 390, height: 844, opened: false },
  { name: 'phone-service', width: 390, height: 844, opened: true },
  { name: 'desk', width: 1280, height: 900, opened: true },
];

async function take(browser: Browser, { name, width, height, opened }: Picture): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: width < 500 ? 2 : 1 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(PAGE);
  await page.waitForFunction(() => customElements.get('hive-finder'));
  await page.evaluate(async (words) => {
    const finder = document.querySelector('hive-finder') as HTMLElement & { searchFor(words: string): Promise<void> };
    await finder.searchFor(words);
  }, WORDS);
  await page.locator('hive-finder >>> hive-service-card >>> button').wait();
  if (opened) {
    await page.locator('hive-finder >>> hive-service-card >>> button').click();
    await page.locator('hive-finder >>> hive-service').wait();
  }
  await page.evaluate((inside) => {
    const finder = document.querySelector('hive-finder');
    const part = inside ? finder?.shadowRoot?.querySelector('.columns') : finder;
    part?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, opened);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  await page.close();
}

const running = await fetch(PAGE).then(
  ({ ok }) => ok,
  () => false,
);
if (running) {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: chromium(), args: chromiumArgs, pipe: true });
  for (const picture of PICTURES) await take(browser, picture);
  await browser.close();
  process.stdout.write(`Took ${PICTURES.length} pictures into docs/pictures/.\n`);
} else {
  process.stderr.write(`There is no demo at ${PAGE}\nStart one with npm start in another window, and try again.\n`);
  process.exitCode = 1;
}
