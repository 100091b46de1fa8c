/**
 * Words and the documents they stand in: a sorted, front-coded vocabulary in blocks of 16 and one list of documents a word.
 * Built once, then read where it lies. Layout, three sections:
 *   words:  per term: shared prefix (1 byte), rest (1 byte), rest's UTF-8, its commonest ending (1 byte), documents (varint),
 *           bytes of its list (varint)
 *   blocks: per block: offset in `words`, offset in `lists` (32 bits each)
 *   lists:  see bits.ts
 */
import { BitWriter, readList, writeList } from './bits.ts';
import { asBytes, asUint32 } from './sections.ts';
import { TermCursor } from './term-cursor.ts';
import { encodeUtf8 } from './utf8.ts';

const BLOCK = 16;
/** Terms of one question, and a few more. */
const MOST_FOUND = 64;

/** What may be added to a term to make the word that people write. */
const ENDINGS = ['', 's', 'e', 'es', 'ing', 'ed', 'ly', 'er'];

/** Where a list of documents is, and how many it holds. */
export interface TermList {
  count: number;
  offset: number;
}

/** A term and its list. */
export interface TermEntry extends TermList {
  term: string;
  /** The term as it is mostly written: `hous` as `housing`. */
  word: string;
}

/** Gathers (term, document) pairs in document order and writes the three sections. */
export class TermIndexWriter {
  readonly #extra: number;
  readonly #ids = new Map<string, number>();
  /** How often each term has each of ENDINGS. */
  #endings = new Uint32Array(4096);
  #pairs = new Uint32Array(4096);
  #documents = new Uint32Array(4096);
  #length = 0;

  /** `extra`: bits kept beside each document number (0–8). */
  constructor(extra = 0) {
    this.#extra = extra;
  }

  /** Notes that `term`, written as `word`, stands in `document`. Documents must come in rising order, each pair once. */
  add(document: number, term: string, word: string, extra = 0): void {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
    }
    if (this.#length === this.#pairs.length) {
      this.#pairs = grow(this.#pairs);
      this.#documents = grow(this.#documents);
    }
    const ending = word.startsWith(term) ? ENDINGS.indexOf(word.slice(term.length)) : -1;
    if ((id + 1) * ENDINGS.length > this.#endings.length) this.#endings = grow(this.#endings);
    if (ending >= 0) this.#endings[id * ENDINGS.length + ending]!++;
    this.#pairs[this.#length] = (id << this.#extra) | extra;
    this.#documents[this.#length++] = document;
  }

  /** The sections: words, blocks, lists. `limit`: number of documents. `leaveOut`: whether a list this long is not worth its bytes. */
  finish(limit: number, leaveOut: (count: number) => boolean = () => false): Uint8Array[] {
    const { starts, documents, extras } = this.#sort();
    const terms = [...this.#ids.keys()].sort();
    // Readers compare bytes: beyond U+FFFF that is another order than JavaScript's.
    if (terms.some((term) => SURROGATE.test(term))) terms.sort(byCodePoint);
    const words: number[] = [];
    const blocks: number[] = [];
    const lists = new BitWriter();
    let before = '';
    let position = 0;
    for (const term of terms) {
      const id = this.#ids.get(term)!;
      const [from, to] = [starts[id]!, starts[id + 1]!];
      if (leaveOut(to - from)) continue;
      const offset = lists.align();
      if (position++ % BLOCK === 0) {
        blocks.push(words.length, offset);
        before = '';
      }
      writeList(lists, documents.subarray(from, to), limit, this.#extra, extras?.subarray(from, to));
      const shared = sharedPrefix(before, term);
      const rest = encodeUtf8(term.slice(shared));
      if (rest.length > 255) throw new RangeError(`Cannot index a term of ${rest.length} bytes: at most 255`);
      words.push(shared, rest.length, ...rest, this.#commonestEnding(id));
      pushVarint(words, to - from);
      pushVarint(words, lists.align() - offset);
      before = term;
    }
    blocks.push(words.length, lists.align());
    return [Uint8Array.from(words), asBytes(Uint32Array.from(blocks)), lists.bytes()];
  }

  #commonestEnding(id: number): number {
    const counts = this.#endings.subarray(id * ENDINGS.length, (id + 1) * ENDINGS.length);
    return counts.indexOf(Math.max(...counts));
  }

  /** Counting sort of the pairs by term; documents stay in order within one. */
  #sort(): { starts: Uint32Array; documents: Uint32Array; extras: Uint8Array | undefined } {
    const starts = new Uint32Array(this.#ids.size + 1);
    for (let i = 0; i < this.#length; i++) starts[(this.#pairs[i]! >>> this.#extra) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const next = starts.slice();
    const documents = new Uint32Array(this.#length);
    const extras = this.#extra ? new Uint8Array(this.#length) : undefined;
    for (let i = 0; i < this.#length; i++) {
      const pair = this.#pairs[i]!;
      const at = next[pair >>> this.#extra]!++;
      documents[at] = this.#documents[i]!;
      if (extras) extras[at] = pair & ((1 << this.#extra) - 1);
    }
    return { starts, documents, extras };
  }
}

const SURROGATE = /[\ud800-\udfff]/;

/** The order of texts' UTF-8 bytes. */
function byCodePoint(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < x.length && i < y.length; i++) if (x[i] !== y[i]) return x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
  return x.length - y.length;
}

const grow = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
};

function sharedPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && n < 255 && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  // Never between the halves of a surrogate pair.
  return n > 0 && b.charCodeAt(n - 1) >= 0xd800 && b.charCodeAt(n - 1) < 0xdc00 ? n - 1 : n;
}

function pushVarint(out: number[], value: number): void {
  let v = value;
  while (v >= 0x80) {
    out.push((v & 0x7f) | 0x80);
    v >>>= 7;
  }
  out.push(v);
}

/** Reads what `TermIndexWriter` wrote. Holds views only. */
export class TermIndex {
  readonly #words: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #lists: Uint8Array;
  readonly #limit: number;
  readonly #extra: number;
  readonly #cursor: TermCursor;
  /** Terms found last: reading one question asks for each of its words several times. */
  readonly #found = new Map<string, TermList>();

  constructor(sections: Uint8Array[], limit: number, extra = 0) {
    this.#words = sections[0]!;
    this.#blocks = asUint32(sections[1]!);
    this.#lists = sections[2]!;
    this.#limit = limit;
    this.#extra = extra;
    this.#cursor = new TermCursor(this.#words, this.#blocks);
  }

  /** Where the documents of exactly this term are. */
  find(term: string): TermList | undefined {
    const before = this.#found.get(term);
    if (before) return before;
    const list = this.#find(term);
    if (!list) return undefined;
    if (this.#found.size >= MOST_FOUND) this.#found.clear();
    this.#found.set(term, list);
    return list;
  }

  #find(term: string): TermList | undefined {
    const sought = encodeInto(term);
    const cursor = this.#cursor;
    if (this.#seek(sought))
      while (cursor.next()) {
        const order = cursor.compareStart(soughtBytes, sought);
        if (order > 0 || (order === 0 && cursor.length > sought)) return undefined;
        if (order === 0) return { count: cursor.count, offset: cursor.offset };
      }
    return undefined;
  }

  /** Entries of all terms that begin with `prefix`, in order, at most `most`. */
  withPrefix(prefix: string, most = Number.MAX_SAFE_INTEGER): TermEntry[] {
    const found: TermEntry[] = [];
    for (let more = this.#toPrefix(prefix); more && found.length < most; more = this.#onWithin()) found.push(this.#entry());
    return found;
  }

  /** Whether any term begins with `prefix`. */
  hasPrefix(prefix: string): boolean {
    return this.#toPrefix(prefix);
  }

  /** Where the documents of the terms that begin with `prefix` are, at most `most`; the first is the prefix itself if `exact`. */
  listsWithPrefix(prefix: string, most = Number.MAX_SAFE_INTEGER): { exact: boolean; lists: TermList[] } {
    const lists: TermList[] = [];
    const cursor = this.#cursor;
    const any = this.#toPrefix(prefix);
    const exact = any && cursor.length === this.#sought;
    for (let more = any; more && lists.length < most; more = this.#onWithin()) lists.push({ count: cursor.count, offset: cursor.offset });
    return { exact, lists };
  }

  /** How many terms there are. */
  get size(): number {
    const blocks = (this.#blocks.length >> 1) - 1;
    if (blocks < 1) return 0;
    let size = (blocks - 1) * BLOCK;
    const cursor = new TermCursor(this.#words, this.#blocks);
    for (cursor.seek(blocks - 1); cursor.next(); ) size++;
    return size;
  }

  /** A cursor of one's own before the first term. */
  start(): TermCursor {
    const cursor = new TermCursor(this.#words, this.#blocks);
    cursor.seek(0);
    return cursor;
  }

  /** The term of a number, counted from 0 in their order. */
  at(number: number): TermEntry {
    const cursor = this.#cursor;
    cursor.seek(Math.floor(number / BLOCK));
    for (let left = number % BLOCK; left >= 0; left--) cursor.next();
    return this.#entry();
  }

  #entry(): TermEntry {
    const cursor = this.#cursor;
    const term = cursor.text();
    return { term, word: term + ENDINGS[cursor.ending]!, count: cursor.count, offset: cursor.offset };
  }

  /** Reads a list's documents into `out`, which must be long enough, from `at` on; shifted left by what stands beside them, if anything. */
  read(list: TermList, out: Uint32Array, at = 0): void {
    readList(this.#lists, list.offset, list.count, this.#limit, out, this.#extra, at);
  }

  /** Bytes of the prefix that `#toPrefix` went to. */
  #sought = 0;

  /** Moves the cursor to the first term that begins with `prefix`; false when there is none. */
  #toPrefix(prefix: string): boolean {
    this.#sought = encodeInto(prefix);
    const cursor = this.#cursor;
    this.#seek(this.#sought);
    if (this.#blocks.length < 4) return false;
    while (cursor.next()) {
      const order = cursor.compareStart(soughtBytes, this.#sought);
      if (order >= 0) return order === 0;
    }
    return false;
  }

  /** Moves the cursor on, as long as terms begin with what was sought. */
  #onWithin(): boolean {
    return this.#cursor.next() && this.#cursor.compareStart(soughtBytes, this.#sought) === 0;
  }

  /** Moves the cursor before the last block whose first term is not after what is sought; false (and to the first) when all are. */
  #seek(sought: number): boolean {
    let low = 0;
    let high = (this.#blocks.length >> 1) - 2;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#blocks[middle * 2]!;
      if (compareBytes(this.#words, at + 2, this.#words[at + 1]!, sought) <= 0) low = middle + 1;
      else high = middle - 1;
    }
    if (this.#blocks.length >= 4) this.#cursor.seek(Math.max(0, high));
    return high >= 0;
  }
}

/** What is being looked up, as UTF-8; used again by the next look-up. */
let soughtBytes = new Uint8Array(256);

/** Writes a text into `soughtBytes`; gives its length. */
function encodeInto(text: string): number {
  if (soughtBytes.length < text.length * 3) soughtBytes = new Uint8Array(text.length * 3);
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter > 127) {
      const bytes = encodeUtf8(text);
      soughtBytes.set(bytes);
      return bytes.length;
    }
    soughtBytes[i] = letter;
  }
  return text.length;
}

/** Compares `length` bytes at `at` with the first `sought` of `soughtBytes`, as whole texts. */
function compareBytes(words: Uint8Array, at: number, length: number, sought: number): number {
  const both = Math.min(length, sought);
  for (let i = 0; i < both; i++) {
    const difference = words[at + i]! - soughtBytes[i]!;
    if (difference) return difference;
  }
  return length - sought;
}
