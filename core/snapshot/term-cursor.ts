/** Goes through a front-coded vocabulary word by word, making neither strings nor objects: what looking a word up is made of. */
import { decodeUtf8 } from './utf8.ts';

/** A term shares at most 255 letters (of three bytes) with the one before, and adds at most 255 bytes. */
const LONGEST = 1024;

export class TermCursor {
  /** The term's UTF-8, in the first `length` bytes. */
  readonly bytes = new Uint8Array(LONGEST);
  length = 0;
  /** Which of ENDINGS makes of the term the word that people write. */
  ending = 0;
  /** Documents of its list, and where the list is. */
  count = 0;
  offset = 0;
  readonly #words: Uint8Array;
  readonly #blocks: Uint32Array;
  #block = 0;
  #at = 0;
  #listBytes = 0;
  #plain = true;

  constructor(words: Uint8Array, blocks: Uint32Array) {
    this.#words = words;
    this.#blocks = blocks;
  }

  /** Stands before the first term of a block. */
  seek(block: number): void {
    this.#block = block;
    this.#at = this.#blocks[block * 2]!;
    this.offset = this.#blocks[block * 2 + 1]!;
    this.#listBytes = 0;
    this.length = 0;
    this.#plain = true;
  }

  /** Goes to the next term; false when there is none. */
  next(): boolean {
    if (this.#blocks.length < 4) return false;
    if (this.#at >= this.#blocks[this.#block * 2 + 2]!) {
      if (this.#block * 2 + 4 >= this.#blocks.length) return false;
      this.seek(this.#block + 1);
    }
    const words = this.#words;
    let at = this.#at;
    let length = this.#plain ? words[at]! : this.#bytesOf(words[at]!);
    const end = at + 2 + words[at + 1]!;
    for (at += 2; at < end; at++) {
      const byte = words[at]!;
      if (byte > 127) this.#plain = false;
      this.bytes[length++] = byte;
    }
    this.length = length;
    this.ending = words[at++]!;
    this.offset += this.#listBytes;
    let value = 0;
    let shift = 0;
    for (; words[at]! > 127; shift += 7) value |= (words[at++]! & 127) << shift;
    this.count = value | (words[at++]! << shift);
    value = 0;
    for (shift = 0; words[at]! > 127; shift += 7) value |= (words[at++]! & 127) << shift;
    this.#listBytes = value | (words[at++]! << shift);
    this.#at = at;
    return true;
  }

  /** The term. */
  text(): string {
    return decodeUtf8(this.bytes, 0, this.length);
  }

  /** Below 0 when the term comes before the first `length` bytes of `other`, 0 when it is or begins with them, else above 0. */
  compareStart(other: Uint8Array, length: number): number {
    for (let i = 0; i < length; i++) {
      if (i === this.length) return -1;
      const difference = this.bytes[i]! - other[i]!;
      if (difference) return difference;
    }
    return 0;
  }

  /** How many bytes the first `letters` UTF-16 units of the term take: the file counts shared letters, not bytes. */
  #bytesOf(letters: number): number {
    let at = 0;
    for (let left = letters; left > 0 && at < this.length; ) {
      const byte = this.bytes[at]!;
      at += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      left -= byte < 0xf0 ? 1 : 2;
    }
    return at;
  }
}
