import { isContactKey } from './candidate-keys.ts';
import { type Sharing, type SharingOf, sharingOf } from './shared-values.ts';

/** A key that more records share than these leads to no pairs: it says too little, and would cost their square. */
export const MOST_IN_BLOCK = 40;

/** Positions are below this, so that key and position fit one double: 32 + 21 bits. */
const POSITIONS = 2 ** 21;

/** Which records share which key: one sorted list of numbers, some 8 bytes for each key that is shared. */
export class BlockIndex {
  readonly count: number;
  /** How widely a contact is shared. */
  readonly sharing: SharingOf;
  /** Key and position, by both, of blocks that lead to pairs. */
  readonly #entries: Float64Array;

  /** `keysOf` is asked once for each position, in order; so is `sourceOf`, in any order. */
  constructor(count: number, keysOf: (position: number) => readonly number[], sourceOf: (position: number) => string) {
    if (count > POSITIONS) throw new RangeError(`At most ${POSITIONS} records can be matched at once.`);
    this.count = count;
    const all = entriesOf(count, keysOf);
    const widely = new Map<number, Sharing>();
    let kept = 0;
    for (let from = 0; from < all.length; ) {
      const key = Math.floor(all[from]! / POSITIONS);
      let to = from + 1;
      while (to < all.length && Math.floor(all[to]! / POSITIONS) === key) to += 1;
      const size = to - from;
      if (size > 1 && isContactKey(key)) {
        const sharing = size > MOST_IN_BLOCK ? 2 : sharingOf(Array.from(all.subarray(from, to), (entry) => sourceOf(entry % POSITIONS)));
        if (sharing > 0) widely.set(key, sharing);
      }
      if (size > 1 && size <= MOST_IN_BLOCK) for (let at = from; at < to; at += 1) all[kept++] = all[at]!;
      from = to;
    }
    this.#entries = all.slice(0, kept);
    this.sharing = (key) => widely.get(key) ?? 0;
  }

  /** Each pair that shares a key, once, by its lower and then its higher position. Held at once: the pairs of some thousands. */
  *pairs(): Generator<readonly [number, number], void, void> {
    const step = 8192;
    for (let low = 0; low < this.count; low += step) yield* this.#pairsFrom(low, low + step);
  }

  *#pairsFrom(low: number, high: number): Generator<readonly [number, number], void, void> {
    const entries = this.#entries;
    let found = new Float64Array(1 << 16);
    let length = 0;
    for (let from = 0; from < entries.length; ) {
      const key = Math.floor(entries[from]! / POSITIONS);
      let to = from + 1;
      while (to < entries.length && Math.floor(entries[to]! / POSITIONS) === key) to += 1;
      for (let i = from; i < to - 1; i += 1) {
        const a = entries[i]! % POSITIONS;
        if (a < low) continue;
        if (a >= high) break;
        for (let j = i + 1; j < to; j += 1) {
          if (length === found.length) found = grown(found);
          found[length++] = a * POSITIONS + (entries[j]! % POSITIONS);
        }
      }
      from = to;
    }
    found.subarray(0, length).sort();
    let last = -1;
    for (let at = 0; at < length; at += 1) {
      const pair = found[at]!;
      if (pair === last) continue;
      last = pair;
      yield [Math.floor(pair / POSITIONS), pair % POSITIONS];
    }
  }
}

function entriesOf(count: number, keysOf: (position: number) => readonly number[]): Float64Array {
  let entries = new Float64Array(Math.max(64, count * 16));
  let length = 0;
  for (let position = 0; position < count; position += 1) {
    for (const key of keysOf(position)) {
      if (length === entries.length) entries = grown(entries);
      entries[length++] = key * POSITIONS + position;
    }
  }
  return entries.subarray(0, length).sort();
}

function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.ceil(numbers.length * 1.4));
  more.set(numbers);
  return more;
}
