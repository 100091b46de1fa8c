/** `npm run size`: what readers load, in bytes as sent, against the limits in tools/sizes.json. Over a limit fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from './build.ts';
import { root } from './root.ts';
import { walk } from './walk.ts';

interface Limit {
  /** What is loaded together. */
  name: string;
  folder: string;
  /** Names of files in it, as a regular expression. */
  files: string;
  /** Most bytes after gzip, all files together. */
  gzip: number;
}

await build();
const limits = JSON.parse(readFileSync(join(root, 'tools/sizes.json'), 'utf8')) as Limit[];
const column = (value: number | string): string => String(value).padStart(9);
process.stdout.write(`${'bytes'.padStart(9)}${column('gzip')}${column('brotli')}${column('limit')}\n`);
for (const { name, folder, files, gzip: limit } of limits) {
  const wanted = new RegExp(files);
  const found = walk(join(root, 'dist'))
    .filter((path) => path.startsWith(`${folder}/`) && wanted.test(path.slice(folder.length + 1)))
    .map((path) => readFileSync(join(root, 'dist', path)));
  const total = (measure: (bytes: Buffer) => number): number => found.reduce((sum, bytes) => sum + measure(bytes), 0);
  const sent = total((bytes) => gzipSync(bytes, { level: 9 }).length);
  const over = sent > limit || found.length === 0;
  if (over) process.exitCode = 1;
  const brotli = total((bytes) => brotliCompressSync(bytes).length);
  process.stdout.write(
    `${column(total(({ length }) => length))}${column(sent)}${column(brotli)}${column(limit)}  ${name}${over ? '  ✗ over its limit' : ''}\n`,
  );
}
