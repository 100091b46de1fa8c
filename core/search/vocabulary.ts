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

/** Shorter and longer words are not repaired to: their length is kept as one that no word comes near. */
const SHORTEST = 3;
const LONGEST = 23;
const NEVER = 255;

export class Vocabulary {
  readonly #terms: TermIndex;
  /** Of each term, in order. */
  readonly #letters: Uint32Array;
  readonly #lengths: Uint8Array;
  /** Where the terms of each first letter (its UTF-8's first byte) begin and end. */
  readonly #from = new Int32Array(256);
  readonly #to = new Int32Array(256);
  /** Terms made up so far. */
  readonly #entries = new Map<number, TermEntry>();

  constructor(terms: TermIndex) {
    this.#terms = terms;
    this.#letters = new Uint32Array(terms.size);
    this.#lengths = new Uint8Array(terms.size);
    let i = 0;
    for (const cursor = terms.start(); cursor.next(); i++) {
      const { bytes, length } = cursor;
      let bits = 0;
      let at = 0;
      for (; at < length && bytes[at]! < 128; at++) bits |= letterBit(bytes[at]!);
      const term = at < length ? cursor.text() : undefined;
      const letters = term?.length ?? length;
      this.#letters[i] = term === undefined ? bits : lettersOf(term);
      this.#lengths[i] = letters < SHORTEST || letters > LONGEST ? NEVER : letters;
      if (this.#to[bytes[0]!] === 0) this.#from[bytes[0]!] = i;
      this.#to[bytes[0]!] = i + 1;
    }
  }

  /**
   * Calls `visit` with terms that may be at most `most` wrong letters from a word: those of its first letter, or all others.
   * `first` is the first byte of the word's UTF-8.
   */
  alike(word: string, most: number, first: number, others: boolean, visit: (entry: TermEntry) => void): void {
    const [from, to] = [this.#from[first]!, this.#to[first]!];
    if (!others) this.#scan(word, most, from, to, visit);
    else {
      this.#scan(word, most, 0, from, visit);
      this.#scan(word, most, to, this.#lengths.length, visit);
    }
  }

  #scan(word: string, most: number, from: number, to: number, visit: (entry: TermEntry) => void): void {
    const letters = lettersOf(word);
    for (let i = from; i < to; i++) {
      const longer = this.#lengths[i]! - word.length;
      if (longer > most || longer < -most || bitCount(letters ^ this.#letters[i]!) > 2 * most) continue;
      let entry = this.#entries.get(i);
      if (!entry) {
        entry = this.#terms.at(i);
        this.#entries.set(i, entry);
      }
      visit(entry);
    }
  }
}
