/**
 * Lists of rising document numbers, as bits: gaps in adaptive Rice coding (the parameter follows the last gaps, so that both
 * scattered and bunched lists stay near their information content), each followed by `extra` plain bits of the caller's.
 */

/** Unary parts longer than this are written as a plain number instead. */
const ESCAPE = 16;

export class BitWriter {
  #bytes = new Uint8Array(1024);
  #bits = 0;

  /** Appends the lowest `count` (0–24) bits of `value`. */
  put(value: number, count: number): void {
    if (this.#bits + count > (this.#bytes.length - 4) * 8) {
      const wider = new Uint8Array(this.#bytes.length * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    for (let left = count; left > 0; ) {
      const free = 8 - (this.#bits & 7);
      const take = Math.min(free, left);
      const piece = (value >>> (left - take)) & ((1 << take) - 1);
      this.#bytes[this.#bits >> 3]! |= piece << (free - take);
      this.#bits += take;
      left -= take;
    }
  }

  /** Fills up to a whole byte and gives the number of bytes written so far. */
  align(): number {
    this.#bits = (this.#bits + 7) & ~7;
    return this.#bits >> 3;
  }

  /** What was written, with slack behind it so that a reader may look a word ahead. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.align() + 4);
  }
}

/** Bits that hold any number below `limit`. */
export const widthOf = (limit: number): number => 32 - Math.clz32(Math.max(1, limit - 1));

const riceParameter = (mean8: number): number => {
  const x = (mean8 * 11) >> 7;
  return x < 1 ? 0 : 31 - Math.clz32(x);
};

/** Appends a list of rising document numbers below `limit`; `extras`, if any, are `extra` bits wide each. */
export function writeList(out: BitWriter, documents: ArrayLike<number>, limit: number, extra = 0, extras?: ArrayLike<number>): void {
  const count = documents.length;
  const width = widthOf(limit);
  let mean8 = Math.floor((8 * limit) / (count + 1));
  let last = -1;
  for (let i = 0; i < count; i++) {
    const document = documents[i]!;
    const gap = document - last - 1;
    const k = riceParameter(mean8);
    const quotient = gap >>> k;
    if (quotient < ESCAPE) {
      out.put((1 << (quotient + 1)) - 2, quotient + 1);
      if (k) out.put(gap & ((1 << k) - 1), k);
    } else {
      out.put((1 << ESCAPE) - 1, ESCAPE);
      out.put(gap, width);
    }
    if (extra) out.put(extras![i]!, extra);
    mean8 += gap - (mean8 >> 3);
    last = document;
  }
}

/**
 * Reads `count` document numbers written by `writeList` from `bytes` at `offset` into `out`, from `start` on; each is shifted left by
 * `extra` bits and has its extra in them.
 */
export function readList(bytes: Uint8Array, offset: number, count: number, limit: number, out: Uint32Array, extra = 0, start = 0): void {
  const width = widthOf(limit);
  const end = start + count;
  let mean8 = Math.floor((8 * limit) / (count + 1));
  let at = offset * 8;
  let document = -1;
  for (let i = start; i < end; i++) {
    const k = riceParameter(mean8);
    let p = at >>> 3;
    let window = ((bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!) << (at & 7);
    const quotient = Math.clz32(~window);
    let gap = 0;
    // Bits of the window that are used up; it holds at least 25.
    let used = quotient + 1;
    if (quotient >= ESCAPE || used + k > 25) {
      at += quotient < ESCAPE ? used : ESCAPE;
      used = quotient < ESCAPE ? k : width;
      p = at >>> 3;
      window = ((bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!) << (at & 7);
      gap = window >>> (32 - used);
      if (quotient < ESCAPE) gap |= quotient << k;
    } else {
      gap = (quotient << k) | (((window << used) >>> 1) >>> (31 - k));
      used += k;
    }
    document += gap + 1;
    mean8 += gap - (mean8 >> 3);
    if (extra === 0) {
      out[i] = document;
      at += used;
      continue;
    }
    if (used + extra > 25) {
      at += used;
      used = 0;
      p = at >>> 3;
      window = ((bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!) << (at & 7);
    }
    out[i] = (document << extra) | ((window << used) >>> (32 - extra));
    at += used + extra;
  }
}
