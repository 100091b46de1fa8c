/** Draws the extension's icons from extension/static/icons/hive.svg, by the browser. Run by hand when the drawing changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from './browser.ts';
import { root } from './root.ts';

const folder = join(root, 'extension/static/icons');
const drawing = readFileSync(join(folder, 'hive.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: chromium(), args: chromiumArgs, pipe: true });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
