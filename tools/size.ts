/** `npm run size`: what readers load, in bytes as sent, against the limits in tools/sizes.json. Over a limit fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packedEnglish } from '../bench/learnt.ts';
import { languages } from '../core/need/lexicon/languages.ts';
import { packLexicon } from '../core/need/lexicon-file.ts';
import { build } from './build.ts';
import { root } from './root.ts';
import { partOf } from './size-of-part.ts';
import { walk } from './walk.ts';

/** What is measured together, and the most it may have: built files, or a part of what is in them. */
type Limit = { name: string; gzip: number } & (
  | { folder: string /** Names of files in it, as a regular expression. */; files: string }
  | { languages: string[] /** The largest of these lexicons, as a snapshot has it. */ }
  | { entries: string[] /** Paths of the modules that are the part's own, as a regular expression. */; own: string }
);

async function measured(limit: Limit): Promise<Uint8Array[]> {
  if ('languages' in limit) return [largest(limit.languages)];
  if ('entries' in limit) return [await partOf(limit.entries, new RegExp(limit.own))];
  const wanted = new RegExp(limit.files);
  return walk(join(root, 'dist'))
    .filter((path) => path.startsWith(`${limit.folder}/`) && wanted.test(path.slice(limit.folder.length + 1)))
    .map((path) => readFileSync(join(root, 'dist', path)));
}

function largest(wanted: readonly string[]): Uint8Array {
  const packed = languages()
    .filter(({ language }) => wanted.includes(language))
    .map(({ language, needs, grammar }) => (language === 'en' ? packedEnglish() : packLexicon(needs, language, { grammar })));
  return packed.reduce((a, b) => (b.length > a.length ? b : a));
}

await build();
const limits = JSON.parse(readFileSync(join(root, 'tools/sizes.json'), 'utf8')) as Limit[];
const column = (value: number | string): string => String(value).padStart(9);
const line = (bytes: number | string, gzip: number | string, brotli: number | string, most: number | string, name = ''): void => {
  process.stdout.write(`${column(bytes)}${column(gzip)}${column(brotli)}${column(most)}  ${name}\n`);
};
line('bytes', 'gzip', 'brotli', 'limit');
let parts = false;
for (const limit of limits) {
  if ('entries' in limit && !parts) process.stdout.write('\nparts of it, each minified by itself:\n');
  parts ||= 'entries' in limit;
  const found = await measured(limit);
  const total = (measure: (bytes: Uint8Array) => number): number => found.reduce((sum, bytes) => sum + measure(bytes), 0);
  const sent = total((bytes) => gzipSync(bytes, { level: 9 }).length);
  const over = sent > limit.gzip || sent < 100;
  if (over) process.exitCode = 1;
  const brotli = total((bytes) => brotliCompressSync(bytes).length);
  line(
    total(({ length }) => length),
    sent,
    brotli,
    limit.gzip,
    `${limit.name}${over ? '  ✗ over its limit' : ''}`,
  );
}
