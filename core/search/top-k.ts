/** Keeps the k items with the highest keys of a long stream of items numbered upwards, without sorting it. Earlier items win ties. */
export class TopK {
  /** A key that is not above this cannot enter any more. */
  floor: number;
  readonly #k: number;
  /** A heap, the worst on top. */
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  constructor(k: number) {
    this.#k = k;
    this.floor = k > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  push(key: number, item: number): void {
    if (!(key > this.floor)) return;
    if (this.#keys.length < this.#k) this.#up(key, item);
    else this.#down(key, item);
    if (this.#keys.length === this.#k) this.floor = this.#keys[0]!;
  }

  /** The items kept, best first. */
  sorted(): number[] {
    const keys = this.#keys;
    const order = keys.map((_, i) => i).sort((a, b) => keys[b]! - keys[a]! || this.#items[a]! - this.#items[b]!);
    return order.map((i) => this.#items[i]!);
  }

  /** Adds an entry at the end and lets it rise. */
  #up(key: number, item: number): void {
    const keys = this.#keys;
    const items = this.#items;
    let i = keys.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      // A later item is the worse of equals.
      if (keys[parent]! < key) break;
      keys[i] = keys[parent]!;
      items[i] = items[parent]!;
      i = parent;
    }
    keys[i] = key;
    items[i] = item;
  }

  /** Puts an entry in the worst one's place and lets it sink. */
  #down(key: number, item: number): void {
    const keys = this.#keys;
    const items = this.#items;
    const worse = (a: number, b: number): boolean => keys[a]! < keys[b]! || (keys[a] === keys[b] && items[a]! > items[b]!);
    let i = 0;
    for (let child = 1; child < keys.length; child = 2 * i + 1) {
      if (child + 1 < keys.length && worse(child + 1, child)) child++;
      if (keys[child]! > key || (keys[child] === key && items[child]! < item)) break;
      keys[i] = keys[child]!;
      items[i] = items[child]!;
      i = child;
    }
    keys[i] = key;
    items[i] = item;
  }
}
