/** A segment's feed file, read where it lies. */
import { asUint16, asUint32, splitSections } from '../snapshot/sections.ts';
import { decodeUtf8 } from '../snapshot/utf8.ts';
import { FEED_FORMAT, type FeedHead, NO_TIME, NONE, uuidBytes, uuidStart } from './feed-format.ts';
import type { FeedTerm } from './taxonomy.ts';

const floats = (section: Uint8Array): Float32Array => new Float32Array(section.buffer, section.byteOffset, section.length >> 2);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** When a schedule must be open: minutes, days as bits. */
export interface OpeningSought {
  days?: number;
  from?: number;
  to?: number;
}

export class FeedIndex {
  readonly services: number;
  readonly terms: FeedTerm[];
  readonly #ids: Uint8Array;
  readonly #organizations: Uint32Array;
  readonly #modified: Uint32Array;
  readonly #ages: Float32Array;
  readonly #starts: Uint32Array[];
  readonly #terms: Uint16Array;
  readonly #openings: Uint16Array;
  readonly #places: Uint32Array;
  readonly #points: Float32Array;
  readonly #organizationIds: Uint8Array;
  readonly #names: Uint8Array;
  readonly #locations: Uint32Array;

  /** Throws a RangeError when the bytes are damaged or of a later format. */
  constructor(file: Uint8Array) {
    const sections = splitSections(file);
    const head = JSON.parse(decodeUtf8(sections[0]!)) as FeedHead;
    if (head.format !== FEED_FORMAT) throw new RangeError('Cannot read feed index: it is of a later format');
    this.services = head.services;
    this.terms = head.terms;
    this.#ids = sections[1]!;
    this.#organizations = asUint32(sections[2]!);
    this.#modified = asUint32(sections[3]!);
    this.#ages = floats(sections[4]!);
    this.#starts = sections.slice(5, 8).map(asUint32);
    this.#terms = asUint16(sections[8]!);
    this.#openings = asUint16(sections[9]!);
    this.#places = asUint32(sections[10]!);
    this.#points = floats(sections[10]!);
    this.#organizationIds = sections[11]!;
    this.#names = sections[12]!;
    this.#locations = asUint32(sections[13] ?? new Uint8Array(0));
  }

  /** A document's service, UUID. */
  id(document: number): string {
    return uuidAt(this.#ids, document);
  }

  /** The document of a service; undefined when it is not here. */
  documentOf(id: string): number | undefined {
    return find(this.#ids, id);
  }

  /** The number of a document's organisation; undefined when it has none. */
  organization(document: number): number | undefined {
    const index = this.#organizations[document]!;
    return index === NONE ? undefined : index;
  }

  organizationId(index: number): string {
    return uuidAt(this.#organizationIds, index);
  }

  /** The number of an organisation, if it is here. */
  organizationOf(id: string): number | undefined {
    return find(this.#organizationIds, id);
  }

  /** Names of the organisations, by their numbers. */
  organizationNames(): string[] {
    return JSON.parse(decodeUtf8(this.#names)) as string[];
  }

  /** Seconds since 1970; 0: not stated. */
  modified(document: number): number {
    return this.#modified[document]!;
  }

  /** NaN: not stated. */
  minimumAge(document: number): number {
    return this.#ages[document * 2]!;
  }

  maximumAge(document: number): number {
    return this.#ages[document * 2 + 1]!;
  }

  /** Numbers of a document's terms. */
  termsOf(document: number): Uint16Array {
    return this.#terms.subarray(this.#starts[0]![document]!, this.#starts[0]![document + 1]!);
  }

  /** How many places a document has. */
  placeCount(document: number): number {
    return this.#starts[2]![document + 1]! - this.#starts[2]![document]!;
  }

  /** A document's place by its number from 0. Coordinates are NaN when not stated; `postcode` is a hash, 0 when not stated. */
  place(document: number, place: number): { postcode: number; latitude: number; longitude: number } {
    const at = (this.#starts[2]![document]! + place) * 4;
    return { postcode: this.#places[at + 1]!, latitude: this.#points[at + 2]!, longitude: this.#points[at + 3]! };
  }

  /** Places whose id begins as this one does: nearly always one at most. */
  placesLike(id: string): { document: number; place: number }[] {
    return this.#placesBeginning(this.#places, 4, id);
  }

  /** Places whose location's id begins as this one does: the services at that location, and hardly ever another. */
  placesAt(location: string): { document: number; place: number }[] {
    return this.#placesBeginning(this.#locations, 1, location);
  }

  #placesBeginning(column: Uint32Array, step: number, id: string): { document: number; place: number }[] {
    const start = uuidStart(id);
    const found: { document: number; place: number }[] = [];
    for (let document = 0, i = 0; document < this.services; document++)
      for (let place = 0; i < this.#starts[2]![document + 1]!; place++, i++)
        if (column[i * step] === start) found.push({ document, place });
    return found;
  }

  /** Whether one schedule of the document keeps to all that is sought; with a place, only its own schedules and the service's. */
  isOpen(document: number, { days, from, to }: OpeningSought, place?: number): boolean {
    const end = this.#starts[1]![document + 1]!;
    for (let i = this.#starts[1]![document]!; i < end; i++) {
      const [daysAndPlace, opens, closes] = [this.#openings[i * 3]!, this.#openings[i * 3 + 1]!, this.#openings[i * 3 + 2]!];
      const where = daysAndPlace >> 7;
      if (place !== undefined && where !== 0 && where !== place + 1) continue;
      if (days !== undefined && (daysAndPlace & days) === 0) continue;
      if (from !== undefined && (opens === NO_TIME || opens < from)) continue;
      if (to !== undefined && (closes === NO_TIME || closes > to)) continue;
      return true;
    }
    return false;
  }
}

function uuidAt(bytes: Uint8Array, index: number): string {
  let hex = '';
  for (let i = index * 16; i < index * 16 + 16; i++) hex += HEX[bytes[i]!];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function find(bytes: Uint8Array, id: string): number | undefined {
  const start = uuidStart(id);
  const words = asUint32(bytes);
  for (let i = 0; i < words.length; i += 4)
    if (words[i] === start && uuidBytes(id).every((byte, n) => bytes[i * 4 + n] === byte)) return i >> 2;
  return undefined;
}
