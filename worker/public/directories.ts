/**
 * Directories opened from the object storage, shared by the requests of an isolate within a bound of memory.
 *
 * What is shared holds no unfinished reading: a promise begun by one request must not be awaited by another, which
 * would hang when the first is cut off. So the index is read whole before the directory over it is shared, and
 * records are read by each request for itself, through a cache of bytes.
 */
import { Directory, type Load } from '../../core/snapshot/directory.ts';
import type { Manifest } from '../../core/snapshot/manifest.ts';
import { isAreaId } from '../area-id.ts';
import { ByteCache } from './byte-cache.ts';

/** Bytes of indexes and of records that an isolate may hold: of its 128 MB, with room for their views. */
const MOST_INDEX_BYTES = 40 * 1024 * 1024;
const MOST_RECORD_BYTES = 16 * 1024 * 1024;

/** An area's directory for one request. */
export interface OpenedArea {
  manifest: Manifest;
  /** Searches and knows places; shared with other requests. */
  index: Directory;
  /** Gives records; this request's own. */
  records: Directory;
  /** Reads a file of the area, through what is held. */
  load: Load;
  /** The same with all that its files hold, withdrawn or dropped: only to tell a withdrawn id from one that never was. */
  withWithdrawn: () => Promise<Directory>;
}

interface Held {
  etag: string;
  today: string;
  index: Directory;
  files: Map<string, Uint8Array>;
  bytes: number;
}

export class Directories {
  readonly #held = new Map<string, Held>();
  readonly #records = new ByteCache(MOST_RECORD_BYTES);

  /**
   * The area as published now; `undefined` when there is none.
   * @param today `YYYY-MM-DD`
   */
  async open(bucket: R2Bucket, area: string, today: string): Promise<OpenedArea | undefined> {
    if (!isAreaId(area)) return undefined;
    const manifest = await bucket.get(`${area}/manifest.json`);
    if (!manifest) return undefined;
    const bytes = new Uint8Array(await manifest.arrayBuffer());
    const held = await this.#index(bucket, area, { bytes, etag: manifest.etag, today });
    const load = async (path: string) => held.files.get(path) ?? this.#records.get(`${area}/${path}`, () => readFile(bucket, area, path));
    const { manifest: published } = held.index;
    return {
      manifest: published,
      index: held.index,
      records: await Directory.open(load, { decode }),
      load,
      withWithdrawn: () => {
        const segments = published.segments.map((segment) => ({ ...segment, dropped: [] }));
        const neighbours = published.neighbours?.map((one) => ({ ...one, segment: { ...one.segment, dropped: [] } }));
        const all = { ...published, segments, ...(neighbours && { neighbours }), withdrawn: [] };
        const unfiltered = new TextEncoder().encode(JSON.stringify(all));
        return Directory.open(async (path) => (path === 'manifest.json' ? unfiltered : load(path)), { decode });
      },
    };
  }

  async #index(bucket: R2Bucket, area: string, now: { bytes: Uint8Array; etag: string; today: string }): Promise<Held> {
    const before = this.#held.get(area);
    if (before?.etag === now.etag && before.today === now.today) {
      this.#keep(area, before);
      return before;
    }
    const files = new Map([['manifest.json', now.bytes]]);
    const load = async (path: string): Promise<Uint8Array> => {
      const file = files.get(path) ?? before?.files.get(path) ?? (await readFile(bucket, area, path));
      files.set(path, file);
      return file;
    };
    const index = await Directory.open(load, { decode, today: now.today });
    // A first search reads all that searching needs.
    await index.search({ limit: 1 });
    const held = { etag: now.etag, today: now.today, index, files, bytes: sum(files) };
    this.#keep(area, held);
    return held;
  }

  /** Puts an area last in the order of use, and lets the first ones go until all fit. The one in use always stays. */
  #keep(area: string, held: Held): void {
    this.#held.delete(area);
    this.#held.set(area, held);
    let bytes = 0;
    for (const { bytes: size } of this.#held.values()) bytes += size;
    for (const [id, { bytes: size }] of this.#held) {
      if (bytes <= MOST_INDEX_BYTES || id === area) return;
      this.#held.delete(id);
      bytes -= size;
    }
  }
}

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

const sum = (files: Map<string, Uint8Array>): number => [...files.values()].reduce((total, file) => total + file.byteLength, 0);

async function readFile(bucket: R2Bucket, area: string, path: string): Promise<Uint8Array> {
  const object = await bucket.get(`${area}/${path}`);
  if (!object) throw new RangeError('A file that the manifest names is not in the store');
  return new Uint8Array(await object.arrayBuffer());
}

/** Those of this isolate. */
export const directories = new Directories();

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
