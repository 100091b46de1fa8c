import { candidateKeys } from './candidate-keys.ts';
import { unpackEvidence } from './evidence.ts';
import { matchRecords } from './match-records.ts';
import type { BlockMember, Change, KeyDecision, KeyLink, MatchStore } from './match-store.ts';
import type { MergeModel } from './model.ts';
import { regroup } from './regroup.ts';
import { relink } from './relink.ts';

/** Records matched and kept in memory, for places without a database: tests and measurements. */
export class MemoryMatch implements MatchStore {
  readonly #model: MergeModel;
  readonly #packed = new Map<string, string>();
  readonly #blocks = new Map<number, Set<string>>();
  readonly #links = new Map<string, Map<string, KeyLink>>();
  readonly #clusters = new Map<string, string[]>();
  #decisions: readonly KeyDecision[] = [];
  #asks: KeyLink[] = [];

  constructor(model: MergeModel) {
    this.#model = model;
  }

  /** Matches all records anew. */
  rebuild(records: ReadonlyMap<string, string>, decisions: readonly KeyDecision[] = []): void {
    this.#decisions = decisions;
    for (const part of [this.#packed, this.#blocks, this.#links, this.#clusters]) part.clear();
    const keys = [...records.keys()].sort();
    const at = new Map(keys.map((key, position) => [key, position]));
    for (const key of keys) this.#put(key, records.get(key)!);
    const decided = decisions.flatMap(({ a, b, ...rest }) => {
      const [x, y] = [at.get(a), at.get(b)];
      return x === undefined || y === undefined ? [] : [{ a: x, b: y, ...rest }];
    });
    const found = matchRecords(
      keys.map((key) => records.get(key)!),
      this.#model,
      decided,
    );
    const named = ({ a, b, score }: { a: number; b: number; score: number }): KeyLink => ({ a: keys[a]!, b: keys[b]!, score });
    for (const link of found.links) this.#putLink(named(link));
    for (const cluster of found.clusters) this.#putCluster(cluster.map((position) => keys[position]!));
    this.#asks = found.asks.map(named);
  }

  /** Matches anew what the changes touch. Answers how many pairs were scored. */
  async change(changes: readonly Change[]): Promise<{ compared: number }> {
    const { removed, added, touched, compared } = await relink(changes, this, this.#model);
    for (const { key, before, after } of changes) {
      if (before !== undefined) this.#drop(key, before);
      if (after !== undefined) this.#put(key, after);
      this.#clusters.delete(key);
    }
    for (const { a, b } of removed) {
      this.#links.get(a)?.delete(b);
      this.#links.get(b)?.delete(a);
    }
    for (const link of added) this.#putLink(link);
    const { clusters, asks } = await regroup(touched, this, this.#model);
    for (const cluster of clusters) this.#putCluster(cluster);
    const settled = new Set([...clusters.flat(), ...touched]);
    this.#asks = [
      ...this.#asks.filter(({ a, b }) => !settled.has(a) && !settled.has(b)),
      ...asks.map(({ a, b, score }) => ({ a, b, score })),
    ];
    return { compared };
  }

  /** Clusters of more than one record, and questions: in order. */
  state(): { clusters: string[][]; asks: KeyLink[]; links: KeyLink[] } {
    const order = (x: KeyLink, y: KeyLink) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
    const clusters = [...new Set(this.#clusters.values())].filter((cluster) => cluster.length > 1);
    return {
      clusters: clusters.sort((x, y) => (x[0]! < y[0]! ? -1 : 1)),
      asks: this.#asks.toSorted(order),
      links: [...new Set([...this.#links.values()].flatMap((links) => [...links.values()]))].sort(order),
    };
  }

  async blocks(keys: readonly number[], without: ReadonlySet<string>, most: number): Promise<Map<number, BlockMember[]>> {
    const member = (key: string) => ({ key, source: this.#packed.get(key)!.slice(0, this.#packed.get(key)!.indexOf('\n')) });
    const block = (key: number) => {
      const members: BlockMember[] = [];
      for (const one of this.#blocks.get(key) ?? []) {
        if (members.length === most) break;
        if (!without.has(one)) members.push(member(one));
      }
      return members;
    };
    return new Map(keys.map((key) => [key, block(key)]));
  }

  async evidence(keys: readonly string[]): Promise<Map<string, string>> {
    return new Map(keys.flatMap((key) => (this.#packed.has(key) ? [[key, this.#packed.get(key)!]] : [])));
  }

  async links(keys: readonly string[]): Promise<KeyLink[]> {
    return [...new Set(keys.flatMap((key) => [...(this.#links.get(key)?.values() ?? [])]))];
  }

  async decisions(keys: readonly string[]): Promise<KeyDecision[]> {
    const asked = new Set(keys);
    return this.#decisions.filter(({ a, b }) => asked.has(a) || asked.has(b));
  }

  #put(key: string, packed: string): void {
    this.#packed.set(key, packed);
    for (const one of candidateKeys(unpackEvidence(packed), this.#model.words)) {
      const block = this.#blocks.get(one);
      if (block) block.add(key);
      else this.#blocks.set(one, new Set([key]));
    }
  }

  #drop(key: string, packed: string): void {
    this.#packed.delete(key);
    for (const one of candidateKeys(unpackEvidence(packed), this.#model.words)) this.#blocks.get(one)?.delete(key);
  }

  #putLink(link: KeyLink): void {
    for (const [a, b] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const links = this.#links.get(a) ?? new Map<string, KeyLink>();
      this.#links.set(a, links.set(b, link));
    }
  }

  #putCluster(cluster: string[]): void {
    for (const key of cluster) this.#clusters.set(key, cluster);
  }
}
