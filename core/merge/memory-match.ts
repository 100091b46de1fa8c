import { candidateKeys } from './candidate-keys.ts';
import { unpackEvidence } from './evidence.ts';
import type { Change, KeyDecision, KeyLink, MatchStore, Rematched } from './match-changed.ts';
import { matchChanged } from './match-changed.ts';
import { matchRecords } from './match-records.ts';
import type { MergeModel } from './model.ts';

/** Records matched and kept in memory, for places without a database: tests and measurements. */
export class MemoryMatch implements MatchStore {
  readonly #model: MergeModel;
  readonly #packed = new Map<string, string>();
  readonly #blocks = new Map<number, Set<string>>();
  readonly #links = new Map<string, Map<string, KeyLink>>();
  readonly #clusters = new Map<string, string[]>();
  #asks: KeyLink[] = [];

  constructor(model: MergeModel) {
    this.#model = model;
  }

  /** Matches all records anew. */
  rebuild(records: ReadonlyMap<string, string>, decisions: readonly KeyDecision[] = []): void {
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

  /** Matches anew what the changes touch. */
  async change(changes: readonly Change[], decisions: readonly KeyDecision[] = []): Promise<Rematched> {
    const found = await matchChanged(changes, this, this.#model, decisions);
    for (const { key, before, after } of changes) {
      if (before !== undefined) this.#drop(key, before);
      if (after !== undefined) this.#put(key, after);
      this.#clusters.delete(key);
    }
    for (const { a, b } of found.removed) {
      this.#links.get(a)?.delete(b);
      this.#links.get(b)?.delete(a);
    }
    for (const link of found.added) this.#putLink(link);
    for (const cluster of found.clusters) this.#putCluster(cluster);
    const settled = new Set([...found.clusters.flat(), ...changes.map(({ key }) => key)]);
    this.#asks = [...this.#asks.filter(({ a, b }) => !settled.has(a) && !settled.has(b)), ...found.asks];
    return found;
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

  async blocks(keys: readonly number[], most: number): Promise<Map<number, { key: string; source: string }[]>> {
    const source = (key: string) => this.#packed.get(key)!.slice(0, this.#packed.get(key)!.indexOf('\n'));
    return new Map(
      keys.map((key) => [key, [...(this.#blocks.get(key) ?? [])].slice(0, most).map((one) => ({ key: one, source: source(one) }))]),
    );
  }

  async evidence(keys: readonly string[]): Promise<Map<string, string>> {
    return new Map(keys.flatMap((key) => (this.#packed.has(key) ? [[key, this.#packed.get(key)!]] : [])));
  }

  async links(keys: readonly string[]): Promise<KeyLink[]> {
    return [...new Set(keys.flatMap((key) => [...(this.#links.get(key)?.values() ?? [])]))];
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
