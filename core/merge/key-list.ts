import { NumberList } from './number-list.ts';

/** Slots in which keys are noted, at least and at most; so many for each record. */
const SLOTS = { least: 2 ** 16, most: 2 ** 26, each: 256 };

/** The keys of all records, four bytes each, of those that two records may share. */
export class KeyList {
  readonly #keys = new NumberList();
  /** Where each record's keys end. */
  readonly #ends: Uint32Array;

  /** `keysOf` is asked twice for each position, in order: so that keys of one record only are never held. */
  constructor(count: number, keysOf: (position: number) => readonly number[]) {
    this.#ends = new Uint32Array(count);
    const isShared = sharedAmong(count, keysOf);
    for (let position = 0; position < count; position += 1) {
      for (const key of keysOf(position)) if (isShared(key)) this.#keys.push(key);
      this.#ends[position] = this.#keys.length;
    }
  }

  get length(): number {
    return this.#keys.length;
  }

  each(take: (key: number, position: number) => void): void {
    let at = 0;
    for (let position = 0; position < this.#ends.length; position += 1)
      for (; at < this.#ends[position]!; at += 1) take(this.#keys.get(at), position);
  }
}

/** Says of a key whether two records may have it: of a few that one alone has, too. */
function sharedAmong(count: number, keysOf: (position: number) => readonly number[]): (key: number) => boolean {
  const slots = Math.min(SLOTS.most, 2 ** Math.ceil(Math.log2(Math.max(SLOTS.least, count * SLOTS.each))));
  // The lowest bits tell sorts of keys apart and would leave slots empty.
  const slotOf = (key: number) => (key ^ (key >>> 7)) & (slots - 1);
  const [once, twice] = [new Uint8Array(slots / 8), new Uint8Array(slots / 8)];
  for (let position = 0; position < count; position += 1)
    for (const key of keysOf(position)) {
      const slot = slotOf(key);
      const bit = 1 << (slot & 7);
      if (once[slot >>> 3]! & bit) twice[slot >>> 3]! |= bit;
      else once[slot >>> 3]! |= bit;
    }
  return (key) => {
    const slot = slotOf(key);
    return (twice[slot >>> 3]! & (1 << (slot & 7))) !== 0;
  };
}
