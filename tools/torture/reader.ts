/**
 * Somebody who reads all the time while the engine is killed, and judges every answer: it must be, whole, what one edition
 * answers, one that may be out by now, and none older than was seen before.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Manifest } from '../../core/snapshot/manifest.ts';
import { type Answer, addressesOf, ask, type Book, comparable, filesOf, NOTHING_YET, sha256 } from './book.ts';

const BETWEEN_ASKS_MS = 10;
/** Files asked for each time that a manifest is read, besides all of a version's when it is first seen. */
const FILES_AT_RANDOM = 3;

export interface Reading {
  /** Answers judged, by what was asked for: `manifest`, `files`, `search`, … */
  checked: { [what: string]: number };
  /** Nobody answered, or not to the end: the engine was down. */
  unanswered: number;
  /** Each wrong answer in words. */
  wrong: string[];
}

export interface Reader extends Reading {
  /** The newest edition that may have been published by now. */
  mayBe: (edition: number) => void;
  /** This edition's run has ended: what is asked for from now on is of it. */
  mustBe: (edition: number) => void;
  /** The engine is being killed (true) or is up again (false): an error of its proxy is no answer of the directory. */
  down: (is: boolean) => void;
  stop: () => Promise<void>;
}

export function startReader(engine: string, book: Book, { area, id, random }: { area: string; id: string; random: () => number }): Reader {
  const reading: Reading = { checked: {}, unanswered: 0, wrong: [] };
  const seen = new Set<string>();
  let oldest = NOTHING_YET;
  let newest = NOTHING_YET;
  let isDown = false;
  let downs = 0;
  let stopping = false;

  const note = (what: string): void => {
    reading.checked[what] = (reading.checked[what] ?? 0) + 1;
  };
  /** The answer, or nothing when the engine was down at some moment while it was awaited. */
  const awaited = async <Got extends { status: number }>(get: () => Promise<Got>): Promise<Got | undefined> => {
    const before = { isDown, downs };
    const got = await get().catch(() => undefined);
    const wasUp = !before.isDown && !isDown && before.downs === downs;
    if (got && (wasUp || got.status < 500)) return got;
    reading.unanswered += 1;
    if (wasUp) reading.wrong.push('no answer though the engine was up');
    return undefined;
  };
  const judge = (address: string, answer: Answer, floor: number): void => {
    note(
      address
        .replace(/[?#].*/, '')
        .replace(id, 'page')
        .split('/')
        .slice(address.startsWith('/health') ? 1 : 2, 4)
        .join(' ') || 'first page',
    );
    const editions = book.matches(address, answer, floor, newest);
    if (editions.length > 0) oldest = Math.max(oldest, editions[0]!);
    else
      reading.wrong.push(
        `${address} answered ${answer.status}, which is no edition of ${floor} to ${newest}: ${answer.body.slice(0, 300)}`,
      );
  };
  const readFile = async (path: string): Promise<void> => {
    const got = await awaited(async () => {
      const response = await fetch(`${engine}/${area}/${path}`);
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
    });
    if (!got) return;
    note('files');
    if (got.status !== 200 || sha256(got.bytes) !== book.file(path))
      reading.wrong.push(`${path} answered ${got.status}, not what was published`);
  };
  const readFiles = async (answer: Answer): Promise<void> => {
    const manifest = JSON.parse(answer.body) as Manifest;
    const files = filesOf(manifest);
    const fresh = !seen.has(manifest.version);
    seen.add(manifest.version);
    const wanted = fresh ? files : Array.from({ length: FILES_AT_RANDOM }, () => files[Math.floor(random() * files.length)]!);
    for (const { path } of wanted) if (!stopping) await readFile(path);
  };
  const loop = async (): Promise<void> => {
    while (!stopping) {
      for (const address of addressesOf(area, id)) {
        const floor = oldest;
        const answer = await awaited(() => ask(engine, address));
        if (answer) judge(address, answer, floor);
        if (answer?.status === 200 && address.endsWith('/manifest.json')) await readFiles(answer);
        await delay(BETWEEN_ASKS_MS);
        if (stopping) return;
      }
    }
  };
  const looping = loop();
  return Object.assign(reading, {
    mayBe: (edition: number) => {
      newest = edition;
    },
    mustBe: (edition: number) => {
      oldest = edition;
    },
    down: (is: boolean) => {
      isDown = is;
      if (is) downs += 1;
    },
    stop: async () => {
      stopping = true;
      await looping;
    },
  });
}

/** Whether two engines have published the same, byte for byte: the manifest and every file that it names, raw and as sent. */
export async function differences(one: string, other: string, area: string): Promise<{ files: number; bytes: number; differ: string[] }> {
  const get = async (engine: string, path: string, encoding: string) => {
    const response = await fetch(`${engine}/${area}/${path}`, { headers: { 'accept-encoding': encoding } });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const text = async (engine: string) =>
    comparable(new TextDecoder().decode((await get(engine, 'manifest.json', 'identity')).bytes), engine);
  const [mine, theirs] = [await text(one), await text(other)];
  const differ = mine === theirs ? [] : ['manifest.json'];
  const files = filesOf(JSON.parse(theirs) as Manifest);
  let bytes = theirs.length;
  for (const { path } of files)
    for (const encoding of ['identity', 'br']) {
      const [a, b] = [await get(one, path, encoding), await get(other, path, encoding)];
      bytes += b.bytes.byteLength;
      if (a.status !== 200 || b.status !== 200 || sha256(a.bytes) !== sha256(b.bytes)) differ.push(`${path} (${encoding})`);
    }
  return { files: 1 + 2 * files.length, bytes, differ };
}
