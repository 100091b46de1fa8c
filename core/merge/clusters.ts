/** A pair of records held to be one service, by their positions. */
export interface Link {
  a: number;
  b: number;
  /** 1 is certain. Stronger links are followed first. */
  score: number;
}

/** Links between records that share a key: each with the first that had the key. */
export function linksByKey(keysOf: Iterable<readonly string[]>): Link[] {
  const first = new Map<string, number>();
  const links: Link[] = [];
  let position = 0;
  for (const keys of keysOf) {
    for (const key of keys) {
      const a = first.get(key);
      if (a === undefined) first.set(key, position);
      else if (a !== position) links.push({ a, b: position, score: 1 });
    }
    position += 1;
  }
  return links;
}

/**
 * Gathers records that links join, directly or through others. `different` are pairs that a person said are not one service:
 * a link that would bring such a pair together, even through others, is left out. Gives for each record the lowest position
 * in its cluster. The same for any order of links, given the same positions; so give positions by a lasting order.
 */
export function clusterRecords(count: number, links: readonly Link[], different: readonly (readonly [number, number])[] = []): Uint32Array {
  const parent = Uint32Array.from({ length: count }, (_, position) => position);
  const apart = new Map<number, Set<number>>();
  const find = (position: number): number => {
    let root = position;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = position; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  for (const [a, b] of different) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  for (const link of [...links].sort(byStrength)) {
    const [a, b] = [find(link.a), find(link.b)];
    if (a === b || isApart(a, b, apart, find)) continue;
    const [low, high] = a < b ? [a, b] : [b, a];
    parent[high] = low;
    const kept = apart.get(high);
    if (kept) apart.set(low, new Set([...(apart.get(low) ?? []), ...kept]));
  }
  return parent.map((_, position) => find(position));
}

const byStrength = (x: Link, y: Link) =>
  y.score - x.score || Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b);

function isApart(a: number, b: number, apart: Map<number, Set<number>>, find: (position: number) => number): boolean {
  for (const other of apart.get(a) ?? []) if (find(other) === b) return true;
  for (const other of apart.get(b) ?? []) if (find(other) === a) return true;
  return false;
}
