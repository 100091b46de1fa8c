/** Which records are joined, through others too (union–find): four bytes for each position up to the highest. */
export class Parents {
  /** Each member's parent and one: 0 where nothing was joined. A root is its own, and the lowest of its members. */
  #parents = new Uint32Array(64);

  joinAll(pairs: Iterable<{ a: number; b: number }>): void {
    for (const { a, b } of pairs) this.#join(a, b);
  }

  /** The lowest record that this one is joined with; itself when with none. */
  root(member: number): number {
    let root = member;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    for (let at = member; at !== root; ) {
      const up = this.#up(at);
      this.#parents[at] = root + 1;
      at = up;
    }
    return root;
  }

  /** All that were joined, in order. */
  members(): number[] {
    const members: number[] = [];
    for (let at = 0; at < this.#parents.length; at += 1) if (this.#parents[at]! > 0) members.push(at);
    return members;
  }

  #join(a: number, b: number): void {
    this.#grow(Math.max(a, b) + 1);
    const [x, y] = [this.root(a), this.root(b)];
    const root = Math.min(x, y) + 1;
    for (const end of [x, y]) this.#parents[end] = root;
  }

  #up(member: number): number {
    const parent = this.#parents[member] ?? 0;
    return parent === 0 ? member : parent - 1;
  }

  #grow(length: number): void {
    if (length <= this.#parents.length) return;
    const more = new Uint32Array(Math.max(length, 2 * this.#parents.length));
    more.set(this.#parents);
    this.#parents = more;
  }
}
