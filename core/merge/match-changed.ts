import { MOST_IN_BLOCK } from './block-index.ts';
import { candidateKeys, contactKeys, isContactKey } from './candidate-keys.ts';
import { type Evidence, unpackEvidence } from './evidence.ts';
import type { Decision, Link } from './group.ts';
import { Scorer, settle } from './match-records.ts';
import type { MergeModel } from './model.ts';
import { sharingOf } from './shared-values.ts';

/** A record that came (`after` only), went (`before` only) or changed; its evidence, packed. `key` orders records lastingly. */
export interface Change {
  key: string;
  before?: string;
  after?: string;
}

export interface KeyLink {
  a: string;
  b: string;
  score: number;
}

export type KeyDecision = Omit<Decision, 'a' | 'b'> & { a: string; b: string };

/** What was matched before, as it is kept: asked for in as few and large questions as can be. */
export interface MatchStore {
  /** Which records have each key, with their sources; of a key that very many have, at least `most` of them. */
  blocks(keys: readonly number[], most: number): Promise<Map<number, { key: string; source: string }[]>>;
  evidence(keys: readonly string[]): Promise<Map<string, string>>;
  /** All links that one of these records is an end of. */
  links(keys: readonly string[]): Promise<KeyLink[]>;
}

export interface Rematched {
  /** Links that are gone, and links that came or have another score. */
  removed: KeyLink[];
  added: KeyLink[];
  /** The clusters, also of one record, of all records whose cluster may be another now. */
  clusters: string[][];
  /** Questions between those clusters; all earlier ones about their records are settled. */
  asks: KeyLink[];
  /** Pairs scored. */
  compared: number;
}

/**
 * Matches anew what a change touches, and nothing else: the same clusters, links and questions as matching all records anew with
 * that model would give. `decisions` are all of a person's.
 */
export async function matchChanged(
  changes: readonly Change[],
  store: MatchStore,
  model: MergeModel,
  decisions: readonly KeyDecision[] = [],
): Promise<Rematched> {
  return new Rematch(changes, store, model, decisions).run();
}

type Member = { key: string; source: string };
const live = (block: readonly Member[]): boolean => block.length > 1 && block.length <= MOST_IN_BLOCK;
const spread = (block: readonly Member[]) => (block.length > MOST_IN_BLOCK ? 2 : sharingOf(block.map(({ source }) => source)));
const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

class Rematch {
  readonly #changes: Map<string, Change>;
  readonly #store: MatchStore;
  readonly #model: MergeModel;
  readonly #decisions: readonly KeyDecision[];
  readonly #evidence = new Map<string, Evidence>();
  readonly #before = new Map<number, Member[]>();
  readonly #after = new Map<number, Member[]>();
  #scorer: Scorer | undefined;
  /** Records by position for this change only: in the lasting order. */
  #order: string[] = [];
  #at = new Map<string, number>();
  #compared = 0;

  constructor(changes: readonly Change[], store: MatchStore, model: MergeModel, decisions: readonly KeyDecision[]) {
    this.#changes = new Map(changes.map((change) => [change.key, change]));
    this.#store = store;
    this.#model = model;
    this.#decisions = decisions;
  }

  async run(): Promise<Rematched> {
    const touched = await this.#touchedKeys();
    const { pairs, checked } = this.#pairsOf(touched);
    await this.#load([...pairs, ...checked].flatMap((pair) => pair.split('\u0000')));
    await this.#loadBlocks([...checked].flatMap((pair) => pair.split('\u0000').flatMap((key) => this.#keysOf(key))));
    for (const pair of checked) if (this.#isCandidate(pair)) pairs.add(pair);
    const { removed, added } = await this.#relink(pairs, checked);
    const seeds = new Set([...this.#changes.keys(), ...[...checked, ...pairs].flatMap((pair) => pair.split('\u0000'))]);
    const reached = await this.#reach(seeds, removed, added);
    const { clusters, asks } = await this.#settle(reached.members, reached.links);
    return { removed, added, clusters, asks, compared: this.#compared };
  }

  /** Keys that a changed record had or has: only their blocks can be others now. */
  async #touchedKeys(): Promise<number[]> {
    const keys = new Set<number>();
    for (const { before, after } of this.#changes.values())
      for (const packed of [before, after]) if (packed !== undefined) for (const key of this.#packedKeys(packed)) keys.add(key);
    await this.#loadBlocks([...keys]);
    return [...keys];
  }

  #packedKeys = (packed: string): number[] => candidateKeys(unpackEvidence(packed), this.#model.words);
  #keysOf = (key: string): number[] => {
    const evidence = this.#evidence.get(key);
    return evidence ? candidateKeys(evidence, this.#model.words) : [];
  };

  async #loadBlocks(keys: readonly number[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#before.has(key));
    if (missing.length === 0) return;
    const found = await this.#store.blocks(missing, MOST_IN_BLOCK + 1 + this.#changes.size);
    for (const key of missing) {
      const before = found.get(key) ?? [];
      this.#before.set(key, before);
      this.#after.set(
        key,
        before.filter((member) => !this.#changes.has(member.key)),
      );
    }
    const fresh = new Set(missing);
    for (const { key, after } of this.#changes.values()) {
      if (after === undefined) continue;
      const { source } = unpackEvidence(after);
      for (const one of this.#packedKeys(after)) if (fresh.has(one)) this.#after.get(one)!.push({ key, source });
    }
  }

  /** Pairs of changed records, to be scored; and pairs of others to be looked at again, since a block of theirs has turned. */
  #pairsOf(touched: readonly number[]): { pairs: Set<string>; checked: Set<string> } {
    const pairs = new Set<string>();
    const checked = new Set<string>();
    for (const key of touched) {
      const [before, after] = [this.#before.get(key)!, this.#after.get(key)!];
      const turned = live(before) !== live(after) || (isContactKey(key) && live(after) && spread(before) !== spread(after));
      const members = live(after) ? after : live(before) && turned ? before.filter((member) => !this.#changes.has(member.key)) : [];
      members.forEach((a, i) => {
        for (const b of members.slice(i + 1)) {
          const changed = this.#changes.has(a.key) || this.#changes.has(b.key);
          if (changed) pairs.add(pairKey(a.key, b.key));
          else if (turned) checked.add(pairKey(a.key, b.key));
        }
      });
    }
    return { pairs, checked };
  }

  #isCandidate(pair: string): boolean {
    const [a = '', b = ''] = pair.split('\u0000');
    const other = new Set(this.#keysOf(b));
    return this.#keysOf(a).some((key) => other.has(key) && live(this.#after.get(key)!));
  }

  /** Loads evidence of records, and how widely their contacts are shared. */
  async #load(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#evidence.has(key));
    for (const key of missing) {
      const after = this.#changes.get(key)?.after;
      if (after !== undefined) this.#evidence.set(key, unpackEvidence(after));
    }
    const stored = missing.filter((key) => !this.#changes.has(key));
    if (stored.length > 0) for (const [key, packed] of await this.#store.evidence(stored)) this.#evidence.set(key, unpackEvidence(packed));
    await this.#loadBlocks(missing.flatMap((key) => (this.#evidence.has(key) ? contactKeys(this.#evidence.get(key)!) : [])));
    this.#order = [...this.#evidence.keys()].sort();
    this.#at = new Map(this.#order.map((key, position) => [key, position]));
    const sharing = (key: number) => spread(this.#after.get(key) ?? []);
    this.#scorer = new Scorer(this.#model, sharing, (position) => this.#evidence.get(this.#order[position]!)!);
  }

  async #relink(pairs: ReadonlySet<string>, checked: ReadonlySet<string>): Promise<{ removed: KeyLink[]; added: KeyLink[] }> {
    const ends = new Set([...this.#changes.keys(), ...[...checked].flatMap((pair) => pair.split('\u0000'))]);
    const old = await this.#store.links([...ends]);
    const removed = old.filter(({ a, b }) => this.#changes.has(a) || this.#changes.has(b) || checked.has(pairKey(a, b)));
    const added: KeyLink[] = [];
    for (const pair of [...pairs].sort()) {
      const [a = '', b = ''] = pair.split('\u0000');
      this.#compared += 1;
      const score = this.#scorer!.score(this.#at.get(a)!, this.#at.get(b)!);
      if (score >= this.#model.thresholds.ask) added.push({ a, b, score });
    }
    return { removed, added };
  }

  /** All records that links or decisions join to those touched, before or now. */
  async #reach(seeds: ReadonlySet<string>, removed: readonly KeyLink[], added: readonly KeyLink[]) {
    const gone = new Set(removed.map(({ a, b }) => pairKey(a, b)));
    const joined = new Map<string, string[]>();
    const note = (a: string, b: string) => {
      joined.set(a, [...(joined.get(a) ?? []), b]);
      joined.set(b, [...(joined.get(b) ?? []), a]);
    };
    for (const { a, b } of [...added, ...this.#decisions]) note(a, b);
    const links = new Map(added.map((link) => [pairKey(link.a, link.b), link]));
    const members = new Set<string>();
    for (let frontier = [...seeds, ...removed.flatMap(({ a, b }) => [a, b])]; frontier.length > 0; ) {
      const fresh = [...new Set(frontier)].filter((key) => !members.has(key));
      for (const key of fresh) members.add(key);
      const stored = (await this.#store.links(fresh)).filter(({ a, b }) => !gone.has(pairKey(a, b)));
      for (const link of stored) if (!links.has(pairKey(link.a, link.b))) links.set(pairKey(link.a, link.b), link);
      frontier = [...stored.flatMap(({ a, b }) => [a, b]), ...fresh.flatMap((key) => joined.get(key) ?? [])].filter(
        (key) => !members.has(key),
      );
    }
    return { members, links: [...links.values()] };
  }

  async #settle(members: ReadonlySet<string>, links: readonly KeyLink[]): Promise<{ clusters: string[][]; asks: KeyLink[] }> {
    await this.#load([...members]);
    const at = (key: string) => this.#at.get(key);
    const local: Link[] = links.map(({ a, b, score }) => ({ a: at(a)!, b: at(b)!, score }));
    const decided = this.#decisions.flatMap(({ a, b, ...rest }): Decision[] => {
      const [x, y] = [at(a), at(b)];
      return members.has(a) && x !== undefined && y !== undefined ? [{ a: x, b: y, ...rest }] : [];
    });
    const { clusters, asks } = settle(local, this.#scorer!, this.#model, decided);
    const together = clusters.map((cluster) => cluster.map((position) => this.#order[position]!));
    const inCluster = new Set(together.flat());
    const alone = [...members].filter((key) => !inCluster.has(key) && this.#evidence.has(key)).map((key) => [key]);
    return {
      clusters: [...together, ...alone].sort((x, y) => (x[0]! < y[0]! ? -1 : 1)),
      asks: asks.map(({ a, b, score }) => ({ a: this.#order[a]!, b: this.#order[b]!, score })),
    };
  }
}
