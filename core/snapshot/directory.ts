/** A published directory as its readers hold it: fetched as needed, searched where they are. The same in the widget, the extension and the worker. */
import { Lexicon } from '../need/lexicon.ts';
import { type Located, locate } from '../place/locate.ts';
import { decodePlaces, type Places } from '../place/places.ts';
import { search } from '../search/engine.ts';
import type { Hit, SearchRequest, SearchResponse } from '../search/query.ts';
import { Segment } from '../search/segment.ts';
import type { Manifest } from './manifest.ts';
import type { PublishedService } from './published.ts';
import { PER_CHUNK } from './segment-format.ts';
import { decodeUtf8 } from './utf8.ts';

/** Fetches a file of the area by its path below `/{area}/`. Rejects when it cannot. */
export type Load = (path: string) => Promise<Uint8Array>;

export interface DirectoryOptions {
  /** A platform's faster UTF-8 decoder, if there is one. */
  decode?: (bytes: Uint8Array) => string;
  /** Today, `YYYY-MM-DD`: for how long ago a service was checked. */
  today?: string;
}

/** Characters of an id and a short id in the `ids` file. */
const ID = 36;
const SHORT_ID = 8;

export class Directory {
  readonly manifest: Manifest;
  readonly #load: Load;
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #month: number | undefined;
  readonly #segments: Segment[];
  readonly #withdrawn: Set<string>;
  readonly #kept = new Map<string, Promise<unknown>>();

  private constructor(manifest: Manifest, segments: Segment[], load: Load, options: DirectoryOptions) {
    this.manifest = manifest;
    this.#segments = segments;
    this.#load = load;
    this.#decode = options.decode ?? decodeUtf8;
    const parts = options.today?.match(/^(\d{4})-(\d\d)/);
    this.#month = parts ? (Number(parts[1]) - 2000) * 12 + Number(parts[2]) : undefined;
    this.#withdrawn = new Set(manifest.withdrawn);
  }

  /** Opens the newest version. Rejects with what `load` rejects with, or a RangeError when a file is damaged. */
  static async open(load: Load, options: DirectoryOptions = {}): Promise<Directory> {
    const decode = options.decode ?? decodeUtf8;
    const manifest = JSON.parse(decode(await load('manifest.json'))) as Manifest;
    const segments = await Promise.all(
      manifest.segments.map(async (segment) => new Segment(await load(segment.first.path), segment.dropped)),
    );
    return new Directory(manifest, segments, load, options);
  }

  /** Searches. The second part of the index is fetched before the first answer unless `withRest` is false. */
  async search(request: SearchRequest, { withRest = true } = {}): Promise<SearchResponse> {
    const [places, lexicons] = await Promise.all([this.places(), this.lexicons(), withRest ? this.rest() : undefined]);
    const speller = (): Promise<import('../search/spelling.ts').Speller> => this.#speller();
    const month = this.#month === undefined ? {} : { month: this.#month };
    return search({ segments: this.#segments, places, lexicons, speller, ...month }, request);
  }

  /** Fetches the second part of the index, once. */
  async rest(): Promise<void> {
    await this.#once('rest', () =>
      Promise.all(
        this.#segments.map(async (segment, i) => {
          if (!segment.descriptions) segment.addRest(await this.#load(this.manifest.segments[i]!.rest.path));
        }),
      ),
    );
  }

  /** The records of hits, in their order; those withdrawn meanwhile are left out. */
  async records(hits: Pick<Hit, 'segment' | 'document'>[]): Promise<PublishedService[]> {
    const records = await Promise.all(hits.map(({ segment, document }) => this.#record(segment, document)));
    return records.filter((record) => record !== undefined && !this.#withdrawn.has(record.id)) as PublishedService[];
  }

  /** The service with this UUID or short id, unless there is none or it was withdrawn. */
  async byId(id: string): Promise<PublishedService | undefined> {
    const key = id.toLowerCase();
    for (const [i, segment] of this.manifest.segments.entries()) {
      const ids = await this.#once(`ids ${segment.id}`, async () => this.#decode(await this.#load(segment.ids.path)).toLowerCase());
      for (let document = 0, at = 0; at < ids.length; document++, at += ID + SHORT_ID) {
        if (!ids.startsWith(key, key.length === SHORT_ID ? at + ID : at) || this.#segments[i]!.dropped.has(document)) continue;
        return (await this.records([{ segment: i, document }]))[0];
      }
    }
    return undefined;
  }

  /** The place a person typed: a postcode, the beginning of one, or a town. */
  async place(text: string): Promise<Located | undefined> {
    return locate(text, await this.places());
  }

  /** The centres of the area. */
  places(): Promise<Places> {
    return this.#once('places', async () => decodePlaces(await this.#load(this.manifest.places.path)));
  }

  /** The lexicon of needs that the snapshot carries. */
  lexicons(): Promise<Lexicon[]> {
    return this.#once('lexicons', async () => {
      const english = this.manifest.lexicons?.en;
      return english ? [new Lexicon(await this.#load(english.path))] : [];
    });
  }

  #speller(): Promise<import('../search/spelling.ts').Speller> {
    return this.#once('speller', async () => {
      const { Speller } = await import('../search/spelling.ts');
      const known: string[] = [];
      for (const lexicon of await this.lexicons()) lexicon.forEachTerm((term) => known.push(term));
      return new Speller(this.#segments, known);
    });
  }

  async #record(segment: number, document: number): Promise<PublishedService | undefined> {
    const { records } = this.manifest.segments[segment]!;
    const path = `${records.path}/${Math.floor(document / PER_CHUNK)}`;
    const chunk = await this.#once(path, async () => JSON.parse(this.#decode(await this.#load(path))) as PublishedService[]);
    return chunk[document % PER_CHUNK];
  }

  /** Does something once; a failure is forgotten, so that the next call tries again. */
  #once<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key) as Promise<Value> | undefined;
    if (kept) return kept;
    const made = make();
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}
