/** Writes words and the documents they stand in, in the layout of term-index.ts. */
import { BitWriter, writeList } from './bits.ts';
import { asBytes } from './sections.ts';
import { BLOCK, ENDINGS } from './term-index.ts';
import { encodeUtf8 } from './utf8.ts';

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
