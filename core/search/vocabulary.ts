/** A vocabulary made ready for finding words of nearly the same letters: numbers beside its words where they lie, no word made up. */
import type { TermEntry, TermIndex } from '../snapshot/term-index.ts';

/** Letters of a word as bits, so that most words are ruled out by one comparison. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= letterBit(word.charCodeAt(i));
  return bits >>> 0;
}

const letterBit = (code: number): number => (code >= 97 && code < 123 ? 1 << (code - 97) : 1 << (26 + (code & 3)));

const bitCount = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** Shorter and longer words are not repaired to. */
const SHORTEST = 3;
const LONGEST = 23;

export class Vocabulary {
  readonly #terms: TermIndex;
  /** Numbers of the terms that may be repaired to, by length, and within a length in their order. */
  readonly #numbers: Uint32Array;
  /** Of each of these, its letters and the first byte of its UTF-8. */
  readonly #letters: Uint32Array;
  readonly #first: Uint8Array;
  /** Where each length begins. */
  readonly #from = new Uint32Array(LONGEST + 2);
  /** Terms made up so far. */
  readonly #entries = new Map<number, TermEntry>();

  constructor(terms: TermIndex) {
    this.#terms = terms;
    const { size } = terms;
    const lengths = new Uint8Array(size);
    const letters = new Uint32Array(size);
    const first = new Uint8Array(size);
    let i = 0;
    for (const cursor = terms.start(); cursor.next(); i++) {
      const { bytes, length } = cursor;
      let bits = 0;
      let at = 0;
      for (; at < length && bytes[at]! < 128; at++) bits |= letterBit(bytes[at]!);
      const term = at < length ? cursor.text() : undefined;
      const long = term?.length ?? length;
      if (long < SHORTEST || long > LONGEST) continue;
      letters[i] = term === undefined ? bits : lettersOf(term);
      lengths[i] = long;
      first[i] = bytes[0]!;
      this.#from[long + 1]!++;
    }
    for (let long = 1; long < this.#from.length; long++) this.#from[long]! += this.#from[long - 1]!;
    const next = this.#from.slice();
    const kept = this.#from[LONGEST + 1]!;
    this.#numbers = new Uint32Array(kept);
    this.#letters = new Uint32Array(kept);
    this.#first = new Uint8Array(kept);
    for (let number = 0; number < size; number++) {
      if (lengths[number] === 0) continue;
      const at = next[lengths[number]!]!++;
      this.#numbers[at] = number;
      this.#letters[at] = letters[number]!;
      this.#first[at] = first[number]!;
    }
  }

  /**
   * Calls `visit` with terms that may be at most `most` wrong letters from a word: those of its first letter, or all others.
   * `first` is the first byte of the word's UTF-8.
   */
  alike(word: string, most: number, first: number, others: boolean, visit: (entry: TermEntry) => void): void {
    for (let long = Math.max(SHORTEST, word.length - most); long <= Math.min(LONGEST, word.length + most); long++) {
      const [from, to] = [this.#from[long]!, this.#from[long + 1]!];
      const [own, after] = [this.#begin(from, to, first), this.#begin(from, to, first + 1)];
      if (!others) this.#scan(word, most, long, own, after, visit);
      else {
        this.#scan(word, most, long, from, own, visit);
        this.#scan(word, most, long, after, to, visit);
      }
    }
  }

  /** Where, from `from` up to `to`, the terms begin whose first byte is at least so much. */
  #begin(from: number, to: number, first: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#first[middle]! < first) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Looks at terms that are `long` letters long. */
  #scan(word: string, most: number, long: number, from: number, to: number, visit: (entry: TermEntry) => void): void {
    const sought = lettersOf(word);
    // A wrong letter changes two of the letters at most, one left out or put in only one.
    const differ = 2 * most - Math.abs(long - word.length);
    for (let at = from; at < to; at++) {
      const letters = this.#letters[at]!;
      if (bitCount(sought ^ letters) > differ || bitCount(sought & ~letters) > most || bitCount(letters & ~sought) > most) continue;
      const entry = this.#entries.get(at) ?? this.#terms.at(this.#numbers[at]!);
      this.#entries.set(at, entry);
      visit(entry);
    }
  }
}
