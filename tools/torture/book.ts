/** What an engine that nobody disturbs answers, edition by edition: what every answer of the other one is judged by. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../../core/snapshot/manifest.ts';
import { searchedSegments } from '../../core/snapshot/neighbour.ts';

export interface Answer {
  status: number;
  body: string;
}

export const NOTHING_YET = -1;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The addresses of an area whose answers are compared whole; `id` is of a service that is in every edition. */
export const addressesOf = (area: string, id: string): string[] => [
  `/${area}/manifest.json`,
  `/${area}/`,
  `/${area}/search?q=lunch+club&limit=20`,
  `/${area}/search?q=money+I+owe+near+PO2`,
  `/${area}/services/${id}`,
  `/${area}/services/${id}#html`,
  `/${area}/oruk/3/services?per_page=25`,
  `/${area}/oruk/1/services`,
  `/${area}/download/services.ndjson`,
  `/${area}/download/services.csv`,
  `/${area}/quality.json`,
  '/health',
];

/** Asks for one of them. Rejects when nobody answers, or not to the end. */
export async function ask(engine: string, address: string): Promise<Answer> {
  const [path = '', html] = address.split('#');
  const response = await fetch(`${engine}${path}`, { headers: { accept: html ? 'text/html' : 'application/json' } });
  return { status: response.status, body: comparable(await response.text(), engine) };
}

/** Without what differs between two engines that publish the same: where they are, what they are called, and the instant of publishing. */
export const comparable = (body: string, engine: string): string =>
  body
    .replaceAll(engine, '')
    .replaceAll(engine.replace(/^https?:\/\//, ''), '')
    .replaceAll(/"(?:built_at|published_at)":"[^"]*"/g, '"at":""')
    .replaceAll(/"deployment":"[^"]*"/g, '"deployment":""');

/** The files that a manifest names, with the SHA-256 of each where it says so. */
export function filesOf(manifest: Manifest): { path: string; sha256?: string }[] {
  const { places, lexicons = {}, advice, quality } = manifest;
  const single = [places, ...Object.values(lexicons), advice, quality].filter((file) => file !== undefined);
  const ofSegments = searchedSegments(manifest).flatMap(({ first, rest, ids, feed, records }) => [
    first,
    rest,
    ids,
    ...(feed ? [feed] : []),
    ...Array.from({ length: records.chunks }, (_, n) => ({ path: `${records.path}/${n}` })),
  ]);
  return [...single, ...ofSegments];
}

export class Book {
  readonly #editions: Map<string, Answer>[] = [];
  readonly #files = new Map<string, string>();

  /** Writes down what an engine answers that has just published the next edition. */
  async record(engine: string, area: string, id: string): Promise<void> {
    const answers = new Map<string, Answer>();
    for (const address of addressesOf(area, id)) answers.set(address, await ask(engine, address));
    const manifest = JSON.parse(answers.get(`/${area}/manifest.json`)!.body) as Manifest;
    for (const { path } of filesOf(manifest)) {
      if (this.#files.has(path)) continue;
      const response = await fetch(`${engine}/${area}/${path}`);
      if (!response.ok) throw new Error(`The undisturbed engine has no ${path}`);
      this.#files.set(path, sha256(new Uint8Array(await response.arrayBuffer())));
    }
    this.#editions.push(answers);
  }

  answer(edition: number, address: string): Answer | undefined {
    return this.#editions[edition]?.get(address);
  }

  /** Of these editions, those in which this is the answer. Before the first was published, an area is not there. */
  matches(address: string, { status, body }: Answer, from: number, to: number): number[] {
    const found: number[] = [];
    for (let edition = from; edition <= to; edition += 1) {
      const known = this.answer(edition, address);
      if (edition === NOTHING_YET ? isNothing(address, status, body) : known?.status === status && known.body === body) found.push(edition);
    }
    return found;
  }

  /** The SHA-256 of a published file; a path has one content for ever. */
  file(path: string): string | undefined {
    return this.#files.get(path);
  }
}

const isNothing = (address: string, status: number, body: string): boolean =>
  address === '/health' ? status === 200 && body.includes('"areas":[]') : status === 404;
