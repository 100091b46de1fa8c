/** A published directory as its readers hold it: fetched as needed, searched where they are. The same in the widget, the extension and the worker. */
import { WEEKDAYS, type Weekday } from '../hsds.ts';
import { Lexicon } from '../need/lexicon.ts';
import { isJoining } from '../need/phrase-words.ts';
import { type Located, locate } from '../place/locate.ts';
import { decodePlaces, type Places } from '../place/places.ts';
import { type EngineParts, findAll, search } from '../search/engine.ts';
import { monthOf } from '../search/month.ts';
import type { Hit, SearchRequest, SearchResponse } from '../search/query.ts';
import { Segment } from '../search/segment.ts';
import { type Suggestion, suggest } from '../search/suggest.ts';
import { isStopWord, stem, wordsOf } from '../search/words.ts';
import type { Manifest, Segment as ManifestSegment } from './manifest.ts';
import { searchedSegments } from './neighbour.ts';
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
/** Names offered while typing. */
const NAMED = 3;

function nowOf(today: string | undefined): { month?: number; weekday?: Weekday } {
  const month = monthOf(today);
  // WEEKDAYS begin with Monday, dates with Sunday.
  return month ? { month, weekday: WEEKDAYS[(new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7]! } : {};
}

export class Directory {
  readonly manifest: Manifest;
  readonly #load: Load;
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #now: { month?: number; weekday?: Weekday };
  readonly #segments: Segment[];
  /** What the manifest says of each of them: the area's own, then its neighbours'. */
  readonly #files: ManifestSegment[];
  readonly #withdrawn: Set<string>;
  readonly #kept = new Map<string, Promise<unknown>>();

  private constructor(manifest: Manifest, segments: Segment[], load: Load, options: DirectoryOptions) {
    this.manifest = manifest;
    this.#segments = segments;
    this.#files = searchedSegments(manifest);
    this.#load = load;
    this.#decode = options.decode ?? decodeUtf8;
    this.#now = nowOf(options.today);
    this.#withdrawn = new Set(manifest.withdrawn);
  }

  /** Opens the newest version. Rejects with what `load` rejects with, or a RangeError when a file is damaged. */
  static async open(load: Load, options: DirectoryOptions = {}): Promise<Directory> {
    const decode = options.decode ?? decodeUtf8;
    const manifest = JSON.parse(decode(await load('manifest.json'))) as Manifest;
    const segments = await Promise.all(
      searchedSegments(manifest).map(async ({ first, dropped }) => new Segment(await load(first.path), dropped, decode)),
    );
    for (const segment of segments.slice(manifest.segments.length)) segment.isNeighbour = true;
    return new Directory(manifest, segments, load, options);
  }

  /** Searches. The second part of the index is fetched before the first answer unless `withRest` is false. */
  async search(request: SearchRequest, { withRest = true } = {}): Promise<SearchResponse> {
    if (withRest) await this.rest();
    return search(await this.#parts(request.text), request);
  }

  async #parts(text?: string): Promise<EngineParts> {
    const [places, lexicons] = await Promise.all([this.places(), this.lexicons(text)]);
    return { segments: this.#segments, places, lexicons, speller: () => this.#speller(), ...this.#now };
  }

  /** What to offer while a person types: needs, then services whose name they began, then words. */
  async suggest(text: string): Promise<Suggestion[]> {
    const offers = suggest({ segments: this.#segments, lexicons: await this.lexicons(text) }, text);
    const first = offers.findIndex(({ kind }) => kind === 'word');
    return first < 0 ? [...offers, ...(await this.#named(text))] : offers.toSpliced(first, 0, ...(await this.#named(text)));
  }

  /** Services whose name holds every word typed, the last one at least begun. */
  async #named(text: string): Promise<Suggestion[]> {
    const typed = wordsOf(text);
    if ((typed[0]?.length ?? 0) < 3) return [];
    const { hits } = await search({ ...(await this.#parts()), lexicons: [] }, { text, limit: NAMED });
    const records = await this.records(hits);
    return records
      .filter(({ service }) =>
        typed.every((word, i) => wordsOf(service.name).some((own) => (i === typed.length - 1 ? own.startsWith(word) : own === word))),
      )
      .map(({ id, service }) => ({ kind: 'service', label: service.name, total: 1, request: { text: service.name }, id }));
  }

  /** How many services a request finds; no ways on are worked out and no record is read. */
  async count(request: SearchRequest): Promise<number> {
    if (request.text) await this.rest();
    return (await search(await this.#parts(request.text), { ...request, limit: 1, offset: 1 })).total;
  }

  /** Every service of the area itself that words find, best first, those withdrawn among them: for lists that are narrowed further before they are shown. */
  async findAll(text: string): Promise<Pick<Hit, 'segment' | 'document'>[]> {
    await this.rest();
    const parts = await this.#parts(text);
    return findAll({ ...parts, segments: parts.segments.filter(({ isNeighbour }) => !isNeighbour) }, text);
  }

  /** English names of the languages that its services are given in, English left out; by name. */
  languages(): string[] {
    return [...new Set(this.#segments.flatMap(({ head }) => head.languages.flat()))].sort();
  }

  /** The plain name of a need, if the lexicon has it. */
  async needName(id: string): Promise<string | undefined> {
    return (await this.lexicons()).map((lexicon) => lexicon.nameOf(id)).find((name) => name !== undefined);
  }

  /** Services like this one: for the same needs, near it. */
  async similar(published: PublishedService, limit = 4): Promise<Hit[]> {
    const place = published.service.service_at_locations?.map(({ location }) => location).find(({ latitude }) => latitude !== undefined);
    const near = place && { latitude: place.latitude!, longitude: place.longitude! };
    const needs = published.needs?.slice(0, 3) ?? [];
    const request = needs.length ? { needs } : { text: `${published.service.name} ` };
    const { hits } = await this.search({ ...request, ...(near && { near }), limit: limit + 1 });
    const found = await this.records(hits);
    return hits.filter((_, i) => found[i]?.id !== published.id).slice(0, limit);
  }

  /** Fetches the second part of the index, once. */
  async rest(): Promise<void> {
    await this.#once('rest', () =>
      Promise.all(
        this.#segments.map(async (segment, i) => {
          if (!segment.descriptions) segment.addRest(await this.#load(this.#files[i]!.rest.path));
        }),
      ),
    );
  }

  /** The records of hits, in their order; those withdrawn meanwhile are left out. */
  async records(hits: Pick<Hit, 'segment' | 'document'>[]): Promise<PublishedService[]> {
    const records = await Promise.all(hits.map(({ segment, document }) => this.#record(segment, document)));
    return records.filter((record) => record !== undefined && !this.#withdrawn.has(record.id)) as PublishedService[];
  }

  /** The service with this UUID or short id, or the one that it was joined to, unless there is none or it was withdrawn. */
  async byId(id: string): Promise<PublishedService | undefined> {
    const joined = this.manifest.joined?.[id] ?? this.manifest.joined?.[id.toUpperCase()];
    const key = (joined ?? id).toLowerCase();
    for (const [i, segment] of this.#files.entries()) {
      const ids = await this.#once(`ids ${segment.id}`, async () => this.#decode(await this.#load(segment.ids.path)).toLowerCase());
      for (let document = 0, at = 0; at < ids.length; document++, at += ID + SHORT_ID) {
        if (!ids.startsWith(key, key.length === SHORT_ID ? at + ID : at) || this.#segments[i]!.dropped.has(document)) continue;
        return (await this.records([{ segment: i, document }]))[0];
      }
    }
    return undefined;
  }

  /** Plain advice on the options for a need, if there is any. */
  async advice(need: string): Promise<string | undefined> {
    const file = this.manifest.advice;
    if (!file) return undefined;
    const all = await this.#once('advice', async () => JSON.parse(this.#decode(await this.#load(file.path))) as { [id: string]: string });
    return all[need];
  }

  /** The place a person typed: a postcode, the beginning of one, or a town. */
  async place(text: string): Promise<Located | undefined> {
    return locate(text, await this.places());
  }

  /** The centres of the area. */
  places(): Promise<Places> {
    return this.#once('places', async () => decodePlaces(await this.#load(this.manifest.places.path)));
  }

  /** The lexicons that a question may be in: English always, others when it has words that English does not know. */
  async lexicons(text = ''): Promise<Lexicon[]> {
    const english = await this.#lexicon('en');
    const isKnown = (word: string): boolean => english.some((lexicon) => lexicon.knows(stem(word)));
    const words = wordsOf(text);
    if (words.every((word) => isStopWord(word) || isJoining(word) || isKnown(word))) return english;
    const { languagesOf } = await this.#once('language', () => import('../need/language.ts'));
    const others = languagesOf(text, words, isKnown);
    return [...english, ...(await Promise.all(others.map((language) => this.#lexicon(language)))).flat()];
  }

  #lexicon(language: string): Promise<Lexicon[]> {
    return this.#once(`lexicon ${language}`, async () => {
      const file = this.manifest.lexicons?.[language];
      return file ? [new Lexicon(await this.#load(file.path), this.#decode)] : [];
    });
  }

  #speller(): Promise<import('../search/spelling.ts').Speller> {
    return this.#once('speller', async () => {
      const { Speller } = await import('../search/spelling.ts');
      const lexicons = await this.lexicons();
      return new Speller(
        this.#segments,
        lexicons.flatMap(({ vocabularies }) => vocabularies),
      );
    });
  }

  async #record(segment: number, document: number): Promise<PublishedService | undefined> {
    const { records } = this.#files[segment]!;
    const path = `${records.path}/${Math.floor(document / PER_CHUNK)}`;
    const chunk = await this.#once(path, async () => JSON.parse(this.#decode(await this.#load(path))) as PublishedService[]);
    const record = chunk[document % PER_CHUNK];
    const neighbour = this.manifest.neighbours?.[segment - this.manifest.segments.length]?.area.name;
    return record && neighbour ? { ...record, neighbour } : record;
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
