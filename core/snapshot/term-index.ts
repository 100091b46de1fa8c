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
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

const BLOCK = 16;

/** What may be added to a term to make the word that people write. */
const ENDINGS = ['', 's', 'e', 'es', 'ing', 'ed', 'ly', 'er'];

/** Where a term's list is. `count` is the number of documents. */
export interface TermEntry {
  term: string;
  /** The term as it is mostly written: `hous` as `housing`. */
  word: string;
  count: number;
  offset: number;
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

  constructor(sections: Uint8Array[], limit: number, extra = 0) {
    this.#words = sections[0]!;
    this.#blocks = asUint32(sections[1]!);
    this.#lists = sections[2]!;
    this.#limit = limit;
    this.#extra = extra;
  }

  get #blockCount(): number {
    return (this.#blocks.length >> 1) - 1;
  }

  /** The entry of exactly this term. */
  find(term: string): TermEntry | undefined {
    const block = this.#blockOf(term);
    let found: TermEntry | undefined;
    if (block >= 0)
      this.#walk(block, block + 1, (entry) => {
        if (entry.term === term) found = entry;
        return entry.term < term;
      });
    return found;
  }

  /** Entries of all terms that begin with `prefix`, in order, at most `most`. */
  withPrefix(prefix: string, most = Number.MAX_SAFE_INTEGER): TermEntry[] {
    const found: TermEntry[] = [];
    this.#walk(Math.max(0, this.#blockOf(prefix)), this.#blockCount, (entry) => {
      if (entry.term.startsWith(prefix)) found.push(entry);
      return found.length < most && (entry.term < prefix || entry.term.startsWith(prefix));
    });
    return found;
  }

  /** Calls `visit` with every term in order. For spelling repair, which looks once over the vocabulary. */
  forEach(visit: (entry: TermEntry) => void): void {
    this.#walk(0, this.#blockCount, (entry) => {
      visit(entry);
      return true;
    });
  }

  /** Reads the documents of an entry into `documents` (and what stands beside them into `extras`), which must be long enough. */
  read(entry: TermEntry, documents: Uint32Array, extras?: Uint8Array): void {
    readList(this.#lists, entry.offset, entry.count, this.#limit, documents, this.#extra, extras);
  }

  /** The last block whose first word is not after `term`; -1 when all are. */
  #blockOf(term: string): number {
    let low = 0;
    let high = this.#blockCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#blocks[middle * 2]!;
      if (decodeUtf8(this.#words, at + 2, at + 2 + this.#words[at + 1]!) <= term) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  /** Decodes blocks `from` to `to` until `visit` says to stop. */
  #walk(from: number, to: number, visit: (entry: TermEntry) => boolean): void {
    const words = this.#words;
    for (let block = from; block < to; block++) {
      let at = this.#blocks[block * 2]!;
      let offset = this.#blocks[block * 2 + 1]!;
      const end = this.#blocks[block * 2 + 2]!;
      let term = '';
      while (at < end) {
        const shared = words[at]!;
        const rest = words[at + 1]!;
        term = term.slice(0, shared) + decodeUtf8(words, at + 2, at + 2 + rest);
        at += 2 + rest;
        const word = term + ENDINGS[words[at++]!]!;
        let count = 0;
        let bytes = 0;
        for (let shift = 0; at < end; shift += 7) {
          const b = words[at++]!;
          count |= (b & 0x7f) << shift;
          if (b < 0x80) break;
        }
        for (let shift = 0; at < end; shift += 7) {
          const b = words[at++]!;
          bytes |= (b & 0x7f) << shift;
          if (b < 0x80) break;
        }
        if (!visit({ term, word, count, offset })) return;
        offset += bytes;
      }
    }
  }
}
