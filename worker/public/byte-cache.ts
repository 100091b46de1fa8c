/** Files held in memory, the least lately used leaving first. Safe to share: what it holds never changes under its key. */
export class ByteCache {
  readonly #most: number;
  readonly #files = new Map<string, Uint8Array>();
  #bytes = 0;

  /** @param most bytes that may be held; a file larger than a quarter of it is not kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The file, fetched when it is not held. */
  async get(key: string, fetch: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const held = this.#files.get(key);
    if (held) {
      this.#files.delete(key);
      this.#files.set(key, held);
      return held;
    }
    const file = await fetch();
    if (file.byteLength <= this.#most / 4 && !this.#files.has(key)) {
      this.#files.set(key, file);
      this.#bytes += file.byteLength;
      this.#shrink();
    }
    return file;
  }

  #shrink(): void {
    for (const [key, file] of this.#files) {
      if (this.#bytes <= this.#most) return;
      this.#files.delete(key);
      this.#bytes -= file.byteLength;
    }
  }
}
