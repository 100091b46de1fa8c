/** The lists read last, decoded: who types on, or asks for the same need again, has them read once. */

/** Room for so many numbers a service: most of what one person's questions read. */
const A_SERVICE = 3;
const LEAST = 1024;

export class DecodedLists {
  /** All that is kept, one list behind another. */
  readonly values: Uint32Array;
  readonly #starts = new Map<number, number>();
  #next = 0;

  /** No list may be longer than `services`. */
  constructor(services: number) {
    this.values = new Uint32Array(Math.max(LEAST, services * A_SERVICE));
  }

  /** Where in `values` the list of `key` begins; `decode` writes its `count` numbers there unless they are kept. */
  start(key: number, count: number, decode: (into: Uint32Array, at: number) => void): number {
    const kept = this.#starts.get(key);
    if (kept !== undefined) return kept;
    // When it is full, all is forgotten at once: cheaper than to know what was used when.
    if (this.#next + count > this.values.length) {
      this.#starts.clear();
      this.#next = 0;
    }
    const at = this.#next;
    decode(this.values, at);
    this.#starts.set(key, at);
    this.#next += count;
    return at;
  }
}
