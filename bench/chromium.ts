/**
 * `npm run bench:chromium`: searching as a phone does: HIVE’s own bundle in Chromium with the processor slowed six times, the index of
 * 20,000 services fetched over loopback. Prints how long the first answer took from the bytes, and each class of question.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../tools/browser.ts';
import { generateServices } from './generate.ts';
import { hiveFiles } from './peers/hive.ts';
import { CLASSES, makeQuestions } from './questions.ts';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '20000' },
    slowed: { type: 'string', default: '6' },
    json: { type: 'boolean', default: false },
  },
});

const services = generateServices(Number(values.services));
const files = hiveFiles(services);
const bundle = await build({
  stdin: {
    contents: "export { Directory } from './core/snapshot/directory.ts';",
    resolveDir: join(import.meta.dirname, '..'),
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
files.set('hive.js', bundle.outputFiles[0]!.contents);

const server = createServer((request, response) => {
  const path = (request.url ?? '/').slice(1);
  const bytes = files.get(path);
  response.writeHead(bytes || path === '' ? 200 : 404, {
    'content-type': path === '' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
  });
  response.end(bytes ?? '<!doctype html><title>bench</title>');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const browser = await puppeteer.launch({ executablePath: chromium(), headless: true, args: chromiumArgs });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.emulateCPUThrottling(Number(values.slowed));
  const figures = await page.evaluate(
    async (paths, questions) => {
      const { Directory } = await import(`${location.origin}/hive.js`);
      const held = new Map<string, Uint8Array>();
      for (const path of paths) held.set(path, new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer()));
      const from = performance.now();
      const decoder = new TextDecoder();
      const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
      const directory = await Directory.open(async (path: string) => held.get(path), { decode });
      await directory.search({ text: 'debt advice near me', limit: 10 });
      const first = performance.now() - from;
      const times: { [name: string]: number[] } = {};
      for (const [name, texts] of Object.entries(questions)) {
        times[name] = [];
        for (const text of texts) {
          const start = performance.now();
          await directory.search({ text, limit: 10 });
          times[name].push(performance.now() - start);
        }
      }
      return { first, times };
    },
    [...files.keys()].filter((path) => path !== 'hive.js'),
    makeQuestions(services, 60) as { [name: string]: string[] },
  );
  const share = (times: number[], at: number): number =>
    Number((times.sort((a, b) => a - b)[Math.floor(times.length * at)] ?? Number.NaN).toFixed(2));
  const classes = Object.fromEntries(
    CLASSES.map((name) => [name, { p50_ms: share(figures.times[name]!, 0.5), p95_ms: share(figures.times[name]!, 0.95) }]),
  );
  if (values.json)
    console.log(JSON.stringify({ services: services.length, slowed: Number(values.slowed), first_answer_ms: figures.first, classes }));
  else {
    console.log(
      `${services.length} services, Chromium slowed ${values.slowed} times; first answer from the bytes: ${figures.first.toFixed(1)} ms`,
    );
    for (const [name, { p50_ms, p95_ms }] of Object.entries(classes))
      console.log(`  ${name.padEnd(10)} median ${String(p50_ms).padStart(6)} ms   95th percentile ${String(p95_ms).padStart(6)} ms`);
  }
} finally {
  await browser.close();
  server.close();
}
