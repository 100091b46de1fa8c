/**
 * Words and the documents they stand in: a sorted, front-coded vocabulary in blocks of 16 and one list of documents a word.
 * Built once, then read where it lies. Layout, three sections:
 *   words:  per term: shared prefix (1 byte), rest (1 byte), rest's UTF-8, its commonest ending (1 byte), documents (varint),
 *           bytes of its list (varint)
 *   blocks: per block: offset in `words`, offset in `lists` (32 bits each)
 *   lists:  see bits.ts
 */
import { readList } from './bits.ts';
import { asUint32 } from './sections.ts';
import { TermCursor } from './term-cursor.ts';
import { encodeUtf8 } from './utf8.ts';

/** Terms of a block. */
export const BLOCK = 16;
/** Terms of one question, and a few more. */
const MOST_FOUND = 64;

/** What may be added to a term to make the word that people write. */
export const ENDINGS = ['', 's', 'e', 'es', 'ing', 'ed', 'ly', 'er'];

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

/** Reads what `TermIndexWriter` (term-index-writer.ts) wrote. Holds views only. */
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
