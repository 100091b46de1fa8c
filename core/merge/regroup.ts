import type { Decision, Link } from './group.ts';
import { settle } from './match-records.ts';
import { type KeyDecision, type KeyLink, type MatchStore, pairText } from './match-store.ts';
import type { MergeModel } from './model.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { FieldWeight } from './score.ts';

/** A pair that a person should decide, with what each field says for or against it. */
export interface Ask extends KeyLink {
  weights: FieldWeight[];
}

export interface Regrouped {
  /** The clusters, also of one record, of all records that links or decisions join to those asked for. */
  clusters: string[][];
  /** Questions between those clusters; all earlier ones about their records are settled. */
  asks: Ask[];
}

/**
 * Finds anew what these records belong to, from the links as they are kept: the same clusters and questions as matching all
 * records anew would give. `decisions` are all of a person's.
 */
export async function regroup(
  seeds: readonly string[],
  store: MatchStore,
  model: MergeModel,
  decisions: readonly KeyDecision[] = [],
): Promise<Regrouped> {
  const { members, links } = await reach(seeds, store, decisions);
  const near = new Neighbourhood(store, model);
  await near.load(members);
  const at = (key: string) => near.position(key);
  const local: Link[] = links.map(({ a, b, score }) => ({ a: at(a)!, b: at(b)!, score }));
  const decided = decisions.flatMap(({ a, b, ...rest }): Decision[] => {
    const [x, y] = [at(a), at(b)];
    return x !== undefined && y !== undefined ? [{ a: x, b: y, ...rest }] : [];
  });
  const { clusters, asks } = settle(local, near.scorer, model, decided);
  const together = clusters.map((cluster) => cluster.map((position) => near.order[position]!));
  const inCluster = new Set(together.flat());
  const alone = [...members].filter((key) => !inCluster.has(key) && near.has(key)).map((key) => [key]);
  return {
    clusters: [...together, ...alone].sort((x, y) => (x[0]! < y[0]! ? -1 : 1)),
    asks: asks.map(({ a, b, score }) => ({ a: near.order[a]!, b: near.order[b]!, score, weights: near.scorer.weights(a, b) })),
  };
}

/** All records that links or decisions join to these, through others too, with the links between them. */
async function reach(seeds: readonly string[], store: MatchStore, decisions: readonly KeyDecision[]) {
  const decided = new Map<string, string[]>();
  const note = (a: string, b: string) => {
    const joined = decided.get(a);
    if (joined) joined.push(b);
    else decided.set(a, [b]);
  };
  for (const { a, b } of decisions) {
    note(a, b);
    note(b, a);
  }
  const links = new Map<string, KeyLink>();
  const members = new Set<string>();
  for (let frontier: readonly string[] = seeds; frontier.length > 0; ) {
    const fresh = [...new Set(frontier)].filter((key) => !members.has(key));
    for (const key of fresh) members.add(key);
    const found = fresh.length > 0 ? await store.links(fresh) : [];
    for (const link of found) links.set(pairText(link.a, link.b), link);
    frontier = [...found.flatMap(({ a, b }) => [a, b]), ...fresh.flatMap((key) => decided.get(key) ?? [])].filter(
      (key) => !members.has(key),
    );
  }
  return { members, links: [...links.values()] };
}
