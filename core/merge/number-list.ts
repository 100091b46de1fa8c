/** Numbers in one piece. */
const PIECE = 1 << 16;

/** A list of unsigned 32-bit numbers that grows without being copied. */
export class NumberList {
  readonly #pieces: Uint32Array[] = [];
  length = 0;

  push(number: number): void {
    const at = this.length % PIECE;
    if (at === 0) this.#pieces.push(new Uint32Array(PIECE));
    this.#pieces.at(-1)![at] = number;
    this.length += 1;
  }

  /** The number there; it must be within the list. */
  get(at: number): number {
    return this.#pieces[Math.floor(at / PIECE)]![at % PIECE]!;
  }
}
