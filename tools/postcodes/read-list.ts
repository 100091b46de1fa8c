/** Reads a file of postcodes or places row by row, so that a list of millions needs little memory. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { columnsOf, type ReadRow } from './columns.ts';
import type { Entry } from './entry.ts';

const DELIMITERS = [',', '¬', '\t', ';', '|'];

/** Calls `take` for each row that tells of a place. Throws when the file is no list of postcodes or places. */
export async function readList(path: string, take: (entry: Entry) => void): Promise<void> {
  if (path.endsWith('.json')) return readJson(path, take);
  const start = await firstBytes(path);
  const encoding = isUtf8(start) ? 'utf-8' : 'windows-1252';
  const text = new TextDecoder(encoding).decode(start).replace(/^\uFEFF/, '');
  const sample = text.slice(0, text.lastIndexOf('\n') + 1 || undefined);
  const delimiter = DELIMITERS.reduce((best, one) => (sample.split(one).length > sample.split(best).length ? one : best));
  const found = columnsOf(Papa.parse<string[]>(sample, { delimiter, skipEmptyLines: true }).data);
  if (!found) throw new Error(`Cannot read ${path}: no column holds postcodes, and it is no gazetteer`);
  await eachRow(path, encoding, delimiter, found.headed ? 1 : 0, found.read, take);
}

async function eachRow(
  path: string,
  encoding: string,
  delimiter: string,
  skip: number,
  read: ReadRow,
  take: (entry: Entry) => void,
): Promise<void> {
  let left = skip;
  const stream = Readable.from(decoded(path, encoding), { objectMode: false, encoding: 'utf8' });
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(stream, {
      delimiter,
      skipEmptyLines: true,
      step: ({ data }) => {
        left -= 1;
        const entry = left < 0 ? read(data) : undefined;
        if (entry) take(entry);
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(262_144), 0, 262_144, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A JSON list of flat objects is read as a table whose headings are their names. */
async function readJson(path: string, take: (entry: Entry) => void): Promise<void> {
  const list: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`Cannot read ${path}: it is not a JSON list`);
  const headings = [...new Set(list.flatMap((item: unknown) => Object.keys(Object(item))))];
  const found = columnsOf([headings]);
  if (!found) throw new Error(`Cannot read ${path}: no field holds postcodes`);
  for (const item of list as Record<string, unknown>[]) {
    const entry = found.read(headings.map((heading) => String(item[heading] ?? '')));
    if (entry) take(entry);
  }
}
