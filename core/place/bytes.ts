/** Small numbers and words as bytes: seven bits a byte, the lowest first. */

/** Grows as it is written to. */
export class ByteWriter {
  #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  /** A whole number from 0 to 2³¹ − 1. */
  count(value: number): void {
    let left = value;
    while (left > 127) {
      this.#bytes.push((left & 127) | 128);
      left >>>= 7;
    }
    this.#bytes.push(left);
  }

  /** How far `value` is from `before`; gives `value` back. */
  difference(before: number, value: number): number {
    const gap = value - before;
    this.count(gap < 0 ? -2 * gap - 1 : 2 * gap);
    return value;
  }

  /** A word by its UTF-16 units, each one byte when it is plain ASCII. */
  text(value: string): void {
    this.count(value.length);
    for (let index = 0; index < value.length; index += 1) this.count(value.charCodeAt(index));
  }

  /** A word in a sorted list: how much of its beginning it shares with the one before, then the rest. Gives the word back. */
  after(before: string, value: string): string {
    let shared = 0;
    while (shared < before.length && shared < value.length && before[shared] === value[shared]) shared += 1;
    this.count(shared);
    this.text(value.slice(shared));
    return value;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws past the end. */
export class ByteReader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new RangeError('Cannot read bytes: they end too soon');
    this.#at += 1;
    return value;
  }

  count(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new RangeError('Cannot read bytes: a number is too long');
  }

  difference(before: number): number {
    const folded = this.count();
    return before + (folded & 1 ? -((folded + 1) >>> 1) : folded >>> 1);
  }

  text(): string {
    let value = '';
    for (let left = this.count(); left > 0; left -= 1) value += String.fromCharCode(this.count());
    return value;
  }

  after(before: string): string {
    const shared = this.count();
    return before.slice(0, shared) + this.text();
  }
}
