import { isContactKey, mostSharing } from './candidate-keys.ts';
import { KeyList } from './key-list.ts';
import { NumberList } from './number-list.ts';
import { type Sharing, type SharingOf, sharingOf } from './shared-values.ts';

/** Positions are below this, so that key and position fit one double: 32 + 21 bits. */
const POSITIONS = 2 ** 21;
/** Marks the first of a block. */
const FIRST = 2 ** 31;
/** Keys sorted at once, about: eight bytes each. */
const SORTED = 2 ** 20;
/** Records whose pairs are made at once. */
const STEP = 8192;

/** Which records share which key: four bytes for each record of a block, and not much more while it is made. */
export class BlockIndex {
  readonly count: number;
  /** How widely a contact is shared. */
  readonly sharing: SharingOf;
  /** Positions, block after block, of blocks that lead to pairs. */
  readonly #members = new NumberList();

  /** `keysOf` is asked twice for each position, in order; then `sourceOf`, in any order. */
  constructor(
    count: number,
    keysOf: (position: number) => readonly number[],
    sourceOf: (position: number) => string,
    roomOf: (key: number) => number = mostSharing,
  ) {
    if (count > POSITIONS) throw new RangeError(`At most ${POSITIONS} records can be matched at once.`);
    this.count = count;
    const widely = new Map<number, Sharing>();
    for (const entries of sortedParts(new KeyList(count, keysOf))) {
      for (let from = 0; from < entries.length; ) {
        const key = Math.floor(entries[from]! / POSITIONS);
        let to = from + 1;
        while (to < entries.length && Math.floor(entries[to]! / POSITIONS) === key) to += 1;
        const size = to - from;
        const most = roomOf(key);
        if (size > 1 && isContactKey(key)) {
          const sharing = size > most ? 2 : sharingOf(Array.from(entries.subarray(from, to), (entry) => sourceOf(entry % POSITIONS)));
          if (sharing > 0) widely.set(key, sharing);
        }
        if (size > 1 && size <= most)
          for (let at = from; at < to; at += 1) this.#members.push((entries[at]! % POSITIONS) + (at === from ? FIRST : 0));
        from = to;
      }
    }
    this.sharing = (key) => widely.get(key) ?? 0;
  }

  /** Each pair that shares a key, once, by its lower and then its higher position. Held at once: the pairs of some thousands. */
  *pairs(): Generator<readonly [number, number], void, void> {
    for (let low = 0; low < this.count; low += STEP) {
      let last = -1;
      for (const pair of this.#pairsFrom(low, low + STEP)) {
        if (pair !== last) yield [Math.floor(pair / POSITIONS), pair % POSITIONS];
        last = pair;
      }
    }
  }

  /** In order; a pair that shares several keys several times. */
  #pairsFrom(low: number, high: number): Float64Array {
    let found = new Float64Array(1 << 16);
    let length = 0;
    // Those of the block so far that begin pairs here.
    let begun: number[] = [];
    for (let at = 0; at < this.#members.length; at += 1) {
      const member = this.#members.get(at);
      const position = member % FIRST;
      if (member >= FIRST) begun = [];
      for (const lower of begun) {
        if (length === found.length) found = grown(found);
        found[length++] = lower * POSITIONS + position;
      }
      if (position >= low && position < high) begun.push(position);
    }
    return found.subarray(0, length).sort();
  }
}

/** Keys with their positions as one number, sorted by both, in parts that hold all of a key. */
function* sortedParts(keys: KeyList): Generator<Float64Array, void, void> {
  const parts = Math.max(1, Math.ceil(keys.length / SORTED));
  // By the upper bits, for the lowest tell sorts of keys apart.
  const partOf = (key: number) => (key >>> 12) % parts;
  const sizes = new Uint32Array(parts);
  keys.each((key) => {
    sizes[partOf(key)]! += 1;
  });
  for (let part = 0; part < parts; part += 1) {
    const entries = new Float64Array(sizes[part]!);
    let length = 0;
    keys.each((key, position) => {
      if (partOf(key) === part) entries[length++] = key * POSITIONS + position;
    });
    yield entries.sort();
  }
}

function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.ceil(numbers.length * 1.4));
  more.set(numbers);
  return more;
}
