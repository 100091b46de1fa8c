/**
 * Pagefind 1: its own indexer, and its own code in Chromium, fetching from this computer. It is no Peer: what it searches is not
 * sent as one index but fetched by the words typed, so that its bytes and times are those of a browser.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../../tools/browser.ts';
import type { Timed } from '../ask-in-rounds.ts';
import type { Class } from '../questions.ts';
import type { Text } from './peer.ts';

export interface PagefindFigures {
  build_ms: number;
  bytes: number;
  brotli: number;
  first_answer_ms: number;
  /** Fetched up to the first answer, its own code included. */
  first_fetched_bytes: number;
  heap_bytes: number;
  queries: Timed[];
}

interface Questions {
  asked: Record<Class, string[]>;
  warm: Record<Class, string[]>;
}

async function buildFiles(texts: Text[]): Promise<Map<string, Uint8Array>> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Cannot index with Pagefind: ${errors.join('; ')}`);
  for (const { id, name, organization, categories, description } of texts)
    await index.addCustomRecord({
      url: `/${id}`,
      content: [name, categories, organization, description].join('. '),
      language: 'en',
      meta: { title: name },
    });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Builds, opens and asks. Rejects when the indexer or the browser cannot run here. */
export async function measurePagefind(texts: Text[], { asked, warm }: Questions, patience: number): Promise<PagefindFigures> {
  const start = performance.now();
  const files = await buildFiles(texts);
  const build_ms = performance.now() - start;
  let fetched = 0;
  const server = createServer((request, response) => {
    const bytes = files.get((request.url ?? '/').split('?')[0]!.replace(/^\/pagefind\//, ''));
    const page = request.url === '/';
    if (bytes) fetched += bytes.length;
    response.writeHead(bytes || page ? 200 : 404, { 'content-type': typeOf(request.url ?? '/') });
    response.end(bytes ?? '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({ executablePath: chromium(), headless: true, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // The time of one question, taken in the page.
    const searchOnce = (text: string): Promise<number> =>
      page.evaluate(async (typed) => {
        const path = '/pagefind/pagefind.js';
        const from = performance.now();
        const pagefind = await import(path);
        const { results } = await pagefind.search(typed);
        await results[0]?.data();
        return performance.now() - from;
      }, text);
    const first_answer_ms = await searchOnce('debt advice near me');
    const first_fetched_bytes = fetched;
    const { JSHeapUsedSize: heap_bytes = 0 } = await page.metrics();
    // Each question's own time, without that of speaking to the browser.
    const queries: Timed[] = [];
    for (const [name, texts] of Object.entries(asked)) {
      const times = await page.evaluate(
        async (warming, questions, most) => {
          const path = '/pagefind/pagefind.js';
          const pagefind = await import(path);
          const began = performance.now();
          for (const text of warming) {
            await pagefind.search(text);
            if (performance.now() - began > most / 4) break;
          }
          const times: number[] = [];
          for (const text of questions) {
            const from = performance.now();
            await pagefind.search(text);
            times.push(performance.now() - from);
            if (performance.now() - began > most) break;
          }
          return times;
        },
        warm[name as Class],
        texts,
        patience,
      );
      queries.push({ class: name as Class, times });
    }
    const bytes = [...files].filter(([path]) => !/\.(?:js|css)$/.test(path)).reduce((sum, [, content]) => sum + content.length, 0);
    // Its files are compressed as they are stored.
    return { build_ms, bytes, brotli: bytes, first_answer_ms, first_fetched_bytes, heap_bytes, queries };
  } finally {
    await browser.close();
    server.close();
  }
}

const typeOf = (url: string): string =>
  url === '/' ? 'text/html' : url.includes('.js') && !url.includes('.json') ? 'text/javascript' : 'application/octet-stream';
