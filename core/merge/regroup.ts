import type { Decision } from './group.ts';
import type { Link } from './link.ts';
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
 * records anew would give.
 */
export async function regroup(seeds: readonly string[], store: MatchStore, model: MergeModel): Promise<Regrouped> {
  const { members, links, decisions } = await reach(seeds, store);
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

/** All records that links or decisions join to these, through others too, with the links and decisions between them. */
async function reach(seeds: readonly string[], store: MatchStore) {
  const links = new Map<string, KeyLink>();
  const decisions = new Map<string, KeyDecision>();
  const members = new Set<string>();
  for (let fresh = [...new Set(seeds)]; fresh.length > 0; ) {
    for (const key of fresh) members.add(key);
    const [linked, decided] = await Promise.all([store.links(fresh), store.decisions(fresh)]);
    for (const link of linked) links.set(pairText(link.a, link.b), link);
    for (const one of decided) decisions.set(JSON.stringify([pairText(one.a, one.b), one.verdict, one.at]), one);
    fresh = [...new Set([...linked, ...decided].flatMap(({ a, b }) => [a, b]))].filter((key) => !members.has(key));
  }
  return { members, links: [...links.values()], decisions: [...decisions.values()] };
}
