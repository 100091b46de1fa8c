import type { Link } from './link.ts';
import { NumberList } from './number-list.ts';

/** Links in columns: sixteen bytes each, a quarter of what they take as objects. */
export class LinkList implements Iterable<Link> {
  readonly #a = new NumberList();
  readonly #b = new NumberList();
  /** A double as its two halves. */
  readonly #scores = new NumberList();
  readonly #double = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#double.buffer);

  get length(): number {
    return this.#a.length;
  }

  add(a: number, b: number, score: number): void {
    this.#a.push(a);
    this.#b.push(b);
    this.#double[0] = score;
    for (const half of this.#halves) this.#scores.push(half);
  }

  /** The link there; it must be within the list. */
  get(at: number): Link {
    this.#halves[0] = this.#scores.get(2 * at);
    this.#halves[1] = this.#scores.get(2 * at + 1);
    return { a: this.#a.get(at), b: this.#b.get(at), score: this.#double[0]! };
  }

  *[Symbol.iterator](): Generator<Link, void, void> {
    for (let at = 0; at < this.length; at += 1) yield this.get(at);
  }
}
