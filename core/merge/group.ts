import type { Link } from './link.ts';
import { LinkList } from './link-list.ts';
import { Parents } from './parents.ts';

/** What a person decided about two records. */
export interface Decision {
  a: number;
  b: number;
  verdict: 'same' | 'different';
  /** ISO instant: of two decisions that cannot both hold, the later one does. */
  at: string;
}

/** No single pair may weigh more than this, for or against, when clusters are compared. */
const MOST_WEIGHT = 12;
/** A pair below this keeps two clusters apart, whatever the others say. */
const VETO = -4;
/** Members of a cluster that are compared with another's, the first by position. */
const MOST_COMPARED = 40;

/**
 * Groups the records of one component (all that links join, through others too): clusters grow along the strongest links, but
 * two join only when their members speak for it on average, each with each, so that one bad link chains nothing together. What
 * a person decided comes first: `same` joins whatever the evidence, `different` keeps apart, also through others.
 * `scoreOf` scores any pair. Answers clusters of positions, each in order. The same for any order of what it is given.
 */
export function group(
  members: readonly number[],
  links: readonly Link[],
  scoreOf: (a: number, b: number) => number,
  threshold: number,
  decisions: readonly Decision[] = [],
): number[][] {
  const clusterOf = new Map<number, number[]>(members.map((member) => [member, [member]]));
  const apart = new Set<string>();
  const isApart = (x: readonly number[], y: readonly number[]) => apart.size > 0 && x.some((a) => y.some((b) => apart.has(pairKey(a, b))));
  const join = (x: number[], y: number[]) => {
    const joined = [...x, ...y].sort((a, b) => a - b);
    for (const member of joined) clusterOf.set(member, joined);
  };
  for (const { a, b, verdict } of latestFirst(decisions)) {
    const [x, y] = [clusterOf.get(a), clusterOf.get(b)];
    if (!x || !y || x === y) continue;
    if (verdict === 'different') apart.add(pairKey(a, b));
    else if (!isApart(x, y)) join(x, y);
  }
  const unitOf = unitsOf(decisions, (a, b) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b));
  const known = new Map<string, number>();
  const score = (a: number, b: number): number => {
    const key = pairKey(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, scoreOf(Math.min(a, b), Math.max(a, b))));
    known.set(key, value);
    return value;
  };
  const strongest = links.filter((link) => link.score >= threshold).sort(byStrength);
  for (let joined = true; joined; ) {
    joined = false;
    for (const { a, b } of strongest) {
      const [x, y] = [clusterOf.get(a)!, clusterOf.get(b)!];
      if (x === y || isApart(x, y) || support(x, y, score, unitOf) < threshold) continue;
      join(x, y);
      joined = true;
    }
  }
  return [...new Set(clusterOf.values())].sort((x, y) => x[0]! - y[0]!);
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Stronger links first; of equals, those of lower positions. */
export const byStrength = (x: Link, y: Link): number =>
  y.score - x.score || Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b);

/** The later of two decisions that cannot both hold is the one that does; of one instant, `different`. */
const latestFirst = (decisions: readonly Decision[]): Decision[] =>
  decisions.toSorted(
    (x, y) =>
      (x.at < y.at ? 1 : x.at > y.at ? -1 : 0) ||
      (x.verdict === y.verdict ? 0 : x.verdict === 'different' ? -1 : 1) ||
      Math.min(x.a, x.b) - Math.min(y.a, y.b) ||
      Math.max(x.a, x.b) - Math.max(y.a, y.b),
  );

/**
 * What the pairs of two clusters' members say on average; nothing for it when any two are surely not one. What a person said is one
 * (`unitOf`) counts as one, by the pair that says most: that its records differ is known.
 */
export function support(
  x: readonly number[],
  y: readonly number[],
  score: (a: number, b: number) => number,
  unitOf: ReadonlyMap<number, number>,
): number {
  const best = new Map<string, number>();
  for (const a of x.slice(0, MOST_COMPARED)) {
    for (const b of y.slice(0, MOST_COMPARED)) {
      const [p, q] = [unitOf.get(a), unitOf.get(b)];
      const one = score(a, b);
      // Without a decision no other pair speaks for these two.
      if (p === undefined && q === undefined && one < VETO) return -Infinity;
      const units = `${p ?? a} ${q ?? b}`;
      best.set(units, Math.max(one, best.get(units) ?? -Infinity));
    }
  }
  const scores = [...best.values()];
  return scores.some((one) => one < VETO) ? -Infinity : scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

/** Which records decisions have made one: each of them to the first. `isTogether` says whether a decision holds. */
export function unitsOf(decisions: readonly Decision[], isTogether: (a: number, b: number) => boolean): Map<number, number> {
  const held = decisions.filter(({ a, b, verdict }) => verdict === 'same' && a !== b && isTogether(a, b));
  const units = new Map<number, number>();
  if (held.length === 0) return units;
  for (const { members } of componentsOf([], held)) for (const member of members) units.set(member, members[0]!);
  return units;
}

export interface Component {
  /** In order. */
  members: number[];
  links: Link[];
}

/** The components that links and decisions make of records, one after another, by their lowest members. Records without either are left out. */
export function* componentsOf(links: Iterable<Link>, decisions: readonly Decision[] = []): Generator<Component, void, void> {
  const parents = new Parents();
  parents.joinAll(links);
  parents.joinAll(decisions);
  const members = Float64Array.from(parents.members(), (member) => parents.root(member) * PLACES + member).sort();
  const own = byRoot(links, parents);
  let at = 0;
  for (let from = 0; from < members.length; ) {
    const root = Math.floor(members[from]! / PLACES);
    const component: Component = { members: [], links: [] };
    for (; from < members.length && Math.floor(members[from]! / PLACES) === root; from += 1)
      component.members.push(members[from]! % PLACES);
    for (; at < own.order.length && Math.floor(own.order[at]! / PLACES) === root; at += 1)
      component.links.push(own.kept.get(own.order[at]! % PLACES));
    yield component;
  }
}

/** Positions and numbers of links are below this, so that a root and either fit one number. */
const PLACES = 2 ** 26;

/** The links in columns, and their numbers by root. */
function byRoot(links: Iterable<Link>, parents: Parents): { kept: LinkList; order: Float64Array } {
  const kept = links instanceof LinkList ? links : new LinkList();
  if (kept !== links) for (const { a, b, score } of links) kept.add(a, b, score);
  const order = new Float64Array(kept.length);
  for (let n = 0; n < order.length; n += 1) order[n] = parents.root(kept.get(n).a) * PLACES + n;
  return { kept, order: order.sort() };
}
