/** Builds one segment from services in document order, in one pass and without holding their records. */
import type { Service } from '../hsds.ts';
import { FeedBuilder } from '../oruk/feed-builder.ts';
import { termsOf } from '../search/words.ts';
import { BitWriter, writeList } from './bits.ts';
import { type Facets, facetsOf } from './facets.ts';
import type { NeedMet } from './need-met.ts';
import type { PublishedService } from './published.ts';
import { chunkText, recordText, withTerms } from './record-chunks.ts';
import { asBytes, joinSections } from './sections.ts';
import { COLUMNS, FIELD_BITS, FORMAT, NO_POINT, PER_CHUNK, type SegmentHead, STRENGTH_BITS, tooCommon } from './segment-format.ts';
import { TermIndexWriter } from './term-index-writer.ts';
import { encodeUtf8 } from './utf8.ts';

export interface SegmentOptions {
  /** Which needs a service meets: core/need/meets.ts. */
  needsMet: (service: Service) => NeedMet[];
  /** A platform's faster UTF-8 encoder, if there is one. */
  encode?: (text: string) => Uint8Array;
}

export interface BuiltSegment {
  services: number;
  first: Uint8Array;
  rest: Uint8Array;
  ids: Uint8Array;
  /** What the open feed's lists are filtered by: oruk/feed-format.ts. */
  feed: Uint8Array;
}

export class SegmentBuilder {
  readonly #needsMet: SegmentOptions['needsMet'];
  readonly #encode: (text: string) => Uint8Array;
  readonly #facets: Facets[] = [];
  readonly #first = new TermIndexWriter(FIELD_BITS);
  readonly #rest = new TermIndexWriter();
  readonly #needs = new Map<string, { documents: number[]; strengths: number[] }>();
  readonly #feed = new FeedBuilder();
  readonly #ids: string[] = [];
  #pending: string[] = [];
  #chunks: { chunk: number; bytes: Uint8Array }[] = [];

  constructor({ needsMet, encode = encodeUtf8 }: SegmentOptions) {
    this.#needsMet = needsMet;
    this.#encode = encode;
  }

  /** Adds the next service. */
  add(published: PublishedService): void {
    const document = this.#ids.length;
    const { service } = published;
    const needs = this.#needsMet(service);
    this.#facets.push(facetsOf(service));
    this.#addWords(document, service);
    for (const { id, strength } of needs) {
      const list = this.#needs.get(id) ?? { documents: [], strengths: [] };
      this.#needs.set(id, list);
      list.documents.push(document);
      list.strengths.push(strength);
    }
    this.#feed.add(withTerms(published, needs));
    this.#ids.push(`${published.id}${published.short_id}`);
    this.#pending.push(recordText(published, needs));
    if (this.#pending.length === PER_CHUNK) this.#closeChunk();
  }

  /** Record chunks that are full, to be stored at once. Each is handed out once. */
  takeChunks(): { chunk: number; bytes: Uint8Array }[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }

  /** The index. Call `takeChunks` once more after it. */
  finish(): BuiltSegment {
    if (this.#pending.length) this.#closeChunk();
    const services = this.#ids.length;
    const needs = [...this.#needs.keys()].sort();
    const { columns, bounds, further, languages } = this.#columns();
    const head: SegmentHead = { format: FORMAT, services, bounds, languages, needs };
    const first = joinSections([
      encodeUtf8(JSON.stringify(head)),
      columns,
      further,
      ...this.#first.finish(services),
      ...this.#needLists(needs, services),
    ]);
    const rest = joinSections([
      encodeUtf8(JSON.stringify({ format: FORMAT, services })),
      ...this.#rest.finish(services, (count) => tooCommon(count, services)),
    ]);
    return { services, first, rest, ids: encodeUtf8(this.#ids.join('')), feed: this.#feed.finish() };
  }

  #closeChunk(): void {
    const chunk = Math.floor((this.#ids.length - 1) / PER_CHUNK);
    this.#chunks.push({ chunk, bytes: this.#encode(chunkText(this.#pending)) });
    this.#pending = [];
  }

  #addWords(document: number, service: Service): void {
    const seen = new Set<string>();
    const add = (text: string | undefined, field: number): void => {
      if (!text) return;
      for (const [term, word] of termsOf(text)) {
        if (seen.has(term)) continue;
        seen.add(term);
        this.#first.add(document, term, word, field);
      }
    };
    add(service.name, 0);
    add(service.alternate_name, 0);
    for (const attribute of service.attributes ?? []) add(attribute.taxonomy_term.name, 1);
    add(service.organization?.name, 2);
    add(service.organization?.alternate_name, 2);
    for (const { location } of service.service_at_locations ?? []) {
      add(location.name, 3);
      for (const address of location.addresses ?? []) add(address.city, 3);
    }
    for (const text of describing(service)) {
      for (const [term, word] of termsOf(text)) {
        if (seen.has(term)) continue;
        seen.add(term);
        this.#rest.add(document, term, word);
      }
    }
  }

  #columns(): { columns: Uint8Array; bounds: SegmentHead['bounds']; further: Uint8Array; languages: string[][] } {
    const facets = this.#facets;
    const bounds = boundsOf(facets);
    const columns = new Uint8Array(facets.length * COLUMNS.length);
    const further: number[] = [];
    const languages = [[] as string[], ...languageSets(facets)];
    const languageIndex = new Map(languages.map((set, i) => [set.join(), Math.min(i, 255)]));
    const put = (column: (typeof COLUMNS)[number], document: number, value: number): void => {
      columns[COLUMNS.indexOf(column) * facets.length + document] = value;
    };
    facets.forEach((facet, document) => {
      put('days', document, facet.days);
      put('ways', document, facet.times | (facet.attending << 3));
      put('minimum_age', document, facet.minimum_age);
      put('maximum_age', document, facet.maximum_age);
      put('flags', document, facet.cost | (facet.reachesAll ? 4 : 0) | (facet.paused ? 8 : 0));
      put('access', document, facet.access);
      put('languages', document, languageIndex.get(facet.languages.join()) ?? 0);
      put('assured', document, facet.assured);
      const points = facet.points.map((point): [number, number] => (point ? quantise(point, bounds) : [NO_POINT, NO_POINT]));
      const [latitude, longitude] = points[0] ?? [NO_POINT, NO_POINT];
      put('latitude_high', document, latitude >> 8);
      put('latitude_low', document, latitude & 255);
      put('longitude_high', document, longitude >> 8);
      put('longitude_low', document, longitude & 255);
      for (const point of points.slice(1)) further.push(document & 0xffff, document >>> 16, ...point);
    });
    return { columns, bounds, further: asBytes(Uint16Array.from(further)), languages };
  }

  #needLists(ids: string[], services: number): Uint8Array[] {
    const lists = new BitWriter();
    const directory: number[] = [];
    for (const id of ids) {
      const { documents, strengths } = this.#needs.get(id)!;
      directory.push(lists.align(), documents.length);
      writeList(lists, documents, services, STRENGTH_BITS, strengths);
    }
    return [asBytes(Uint32Array.from(directory)), lists.bytes()];
  }
}

/** The texts of a service that are searched but are not its name. */
function describing(service: Service): string[] {
  const places = service.service_at_locations ?? [];
  return [
    service.description,
    service.eligibility_description,
    service.application_process,
    service.alert,
    service.accreditations,
    ...(service.languages ?? []).map((language) => language.name),
    ...(service.service_areas ?? []).map((area) => area.name),
    ...places.map((place) => place.description),
    ...places.map((place) => place.location.description),
    service.organization?.description,
  ].filter((text) => text !== undefined);
}

function boundsOf(facets: Facets[]): SegmentHead['bounds'] {
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const { points } of facets)
    for (const { latitude, longitude } of points.filter((point) => point !== undefined)) {
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }
  return north < south ? [0, 0, 1, 1] : [south, west, Math.max(north - south, 1e-6), Math.max(east - west, 1e-6)];
}

const quantise = (
  { latitude, longitude }: { latitude: number; longitude: number },
  [south, west, height, width]: SegmentHead['bounds'],
): [number, number] => [
  Math.round(((latitude - south) / height) * (NO_POINT - 1)),
  Math.round(((longitude - west) / width) * (NO_POINT - 1)),
];

/** Distinct sets of languages, the most frequent first. Beyond 254, the rare ones are not filtered by. */
function languageSets(facets: Facets[]): string[][] {
  const counts = new Map<string, { set: string[]; count: number }>();
  for (const { languages } of facets) {
    if (!languages.length) continue;
    const key = languages.join();
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { set: languages, count: 1 });
  }
  return [...counts.entries()]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .slice(0, 254)
    .map(([, { set }]) => set);
}
