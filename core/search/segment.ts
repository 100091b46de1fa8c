/** One index segment, read where it lies: views over the fetched bytes, nothing parsed but a small head. */
import { ATTENDING } from '../hsds.ts';
import { readList } from '../snapshot/bits.ts';
import { asUint16, asUint32, splitSections } from '../snapshot/sections.ts';
import { COLUMNS, FIELD_BITS, FORMAT, NO_POINT, type SegmentHead, STRENGTH_BITS } from '../snapshot/segment-format.ts';
import { TermIndex, type TermList } from '../snapshot/term-index.ts';
import { decodeUtf8 } from '../snapshot/utf8.ts';
import { DecodedLists } from './decoded-lists.ts';
import type { Point } from './query.ts';
import { type Ruler, rulerFrom } from './ruler.ts';

type Column = (typeof COLUMNS)[number];

export class Segment {
  readonly head: SegmentHead;
  /** Words of names, categories, organisations and places. */
  readonly words: TermIndex;
  /** Words of descriptions, once the second part is there. */
  descriptions: TermIndex | undefined;
  /** Documents never to be shown. */
  readonly dropped: Set<number>;
  /** It is a neighbouring area's. */
  isNeighbour = false;
  readonly #byName: Record<Column, Uint8Array>;
  readonly #further: Uint16Array;
  readonly #needNumber: Map<string, number>;
  /** Offset and length of each need's list. */
  readonly #needs: Uint32Array;
  readonly #needLists: Uint8Array;
  #decoded: DecodedLists | undefined;

  /** Throws a RangeError when the bytes are damaged or of a later format. `decode`: a platform's faster UTF-8 decoder, if there is one. */
  constructor(first: Uint8Array, dropped: Iterable<number> = [], decode: (bytes: Uint8Array) => string = decodeUtf8) {
    const sections = splitSections(first);
    this.head = JSON.parse(decode(sections[0]!)) as SegmentHead;
    if (this.head.format !== FORMAT) throw new RangeError('Cannot read index: it is of a later format');
    const { services, needs } = this.head;
    this.#byName = Object.fromEntries(COLUMNS.map((name, i) => [name, sections[1]!.subarray(i * services, (i + 1) * services)])) as Record<
      Column,
      Uint8Array
    >;
    this.#needNumber = new Map(needs.map((id, i) => [id, i]));
    this.#further = asUint16(sections[2]!);
    this.words = new TermIndex(sections.slice(3, 6), this.head.services, FIELD_BITS);
    this.#needs = asUint32(sections[6]!);
    this.#needLists = sections[7]!;
    this.dropped = new Set(dropped);
  }

  get services(): number {
    return this.head.services;
  }

  /** Adds the second part. */
  addRest(rest: Uint8Array): void {
    this.descriptions = new TermIndex(splitSections(rest).slice(1), this.services);
  }

  /** A column's bytes, one a document. */
  column(name: Column): Uint8Array {
    return this.#byName[name];
  }

  /** How many services meet a need. */
  needCount(id: string): number {
    const i = this.#needNumber.get(id);
    return i === undefined ? 0 : this.#needs[i * 2 + 1]!;
  }

  /** Lists read last; `readWord`, `readDescribed` and `readNeed` tell where in its values theirs begins. */
  get decoded(): DecodedLists {
    this.#decoded ??= new DecodedLists(this.services);
    return this.#decoded;
  }

  /** Where in `decoded` a word's documents of the first part are, each × 4 + its field. */
  readWord(list: TermList): number {
    return this.decoded.start(list.offset * 4, list.count, (into, at) => this.words.read(list, into, at));
  }

  /** Where in `decoded` a word's documents of the second part are. */
  readDescribed(list: TermList): number {
    return this.decoded.start(list.offset * 4 + 1, list.count, (into, at) => this.descriptions!.read(list, into, at));
  }

  /** Where in `decoded` the documents are that meet a need, each × 4 + how surely (0–3). */
  readNeed(id: string): number {
    const i = this.#needNumber.get(id)!;
    const offset = this.#needs[i * 2]!;
    const count = this.#needs[i * 2 + 1]!;
    return this.decoded.start(offset * 4 + 2, count, (into, at) =>
      readList(this.#needLists, offset, count, this.services, into, STRENGTH_BITS, at),
    );
  }

  /** The places of a document that have coordinates, each with its number in record order. */
  places(document: number): (Point & { location: number })[] {
    const places: (Point & { location: number })[] = [];
    this.#eachPlace(document, (latitude, longitude, location) => places.push({ latitude, longitude, location }));
    return places;
  }

  /** Miles to the nearest place of a document, by a ruler; infinite when it has none. */
  miles(document: number, ruler: Ruler): number {
    let least = Number.POSITIVE_INFINITY;
    this.#eachPlace(document, (latitude, longitude) => {
      least = Math.min(least, ruler(latitude, longitude));
    });
    return least;
  }

  /** Miles to the nearest place of a document, and which it is in record order. */
  nearest(document: number, from: Point): { miles: number; location: number } | undefined {
    const ruler = rulerFrom(from);
    let best: { miles: number; location: number } | undefined;
    this.#eachPlace(document, (latitude, longitude, location) => {
      const miles = ruler(latitude, longitude);
      if (!best || miles < best.miles) best = { miles, location };
    });
    return best;
  }

  /** English names of the languages of a document, English left out. */
  languages(document: number): string[] {
    return this.head.languages[this.column('languages')[document]!] ?? [];
  }

  /** The ways to attend a document's service, as bits in the order of ATTENDING. */
  attending(document: number): number {
    return (this.column('ways')[document]! >> 3) & ((1 << ATTENDING.length) - 1);
  }

  /** Calls `visit` with each place of a document that has coordinates, and its number in record order. */
  #eachPlace(document: number, visit: (latitude: number, longitude: number, location: number) => void): void {
    const [south, west, height, width] = this.head.bounds;
    const { latitude_high, latitude_low, longitude_high, longitude_low } = this.#byName;
    const put = (latitude: number, longitude: number, location: number): void => {
      if (latitude !== NO_POINT) visit(south + (latitude / (NO_POINT - 1)) * height, west + (longitude / (NO_POINT - 1)) * width, location);
    };
    put((latitude_high[document]! << 8) | latitude_low[document]!, (longitude_high[document]! << 8) | longitude_low[document]!, 0);
    if (this.#further.length === 0) return;
    let location = 1;
    for (let i = this.#firstFurther(document); i < this.#further.length && this.#furtherDocument(i) === document; i += 4)
      put(this.#further[i + 2]!, this.#further[i + 3]!, location++);
  }

  #furtherDocument(i: number): number {
    return this.#further[i]! | (this.#further[i + 1]! << 16);
  }

  /** Where a document's further places begin: binary search over rising documents. */
  #firstFurther(document: number): number {
    let low = 0;
    let high = this.#further.length >> 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#furtherDocument(middle * 4) < document) low = middle + 1;
      else high = middle;
    }
    return low * 4;
  }
}
