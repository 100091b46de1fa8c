/** Keeps the k items with the highest keys of a long stream, without sorting the stream. Earlier items win ties. */
export class TopK<Item> {
  readonly #k: number;
  readonly #heap: { key: number; order: number; item: Item }[] = [];
  #order = 0;

  constructor(k: number) {
    this.#k = k;
  }

  /** A key that is not above this cannot enter any more. */
  get floor(): number {
    return this.#heap.length < this.#k ? Number.NEGATIVE_INFINITY : (this.#heap[0]?.key ?? Number.POSITIVE_INFINITY);
  }

  push(key: number, item: Item): void {
    if (!(key > this.floor)) return;
    const entry = { key, order: this.#order++, item };
    if (this.#heap.length < this.#k) {
      this.#heap.push(entry);
      this.#up(this.#heap.length - 1);
    } else {
      this.#heap[0] = entry;
      this.#down();
    }
  }

  /** The items kept, best first. */
  sorted(): { key: number; item: Item }[] {
    return this.#heap.slice().sort((a, b) => b.key - a.key || a.order - b.order);
  }

  /** Whether entry a is worse than entry b. */
  #worse(a: number, b: number): boolean {
    const [x, y] = [this.#heap[a]!, this.#heap[b]!];
    return x.key < y.key || (x.key === y.key && x.order > y.order);
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
  }

  #up(from: number): void {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#worse(i, parent)) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  #down(): void {
    for (let i = 0; ; ) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < this.#heap.length && this.#worse(child, worst)) worst = child;
      if (worst === i) return;
      this.#swap(i, worst);
      i = worst;
    }
  }
}
