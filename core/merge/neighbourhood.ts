import { candidateKeys, contactKeys, mostSharing } from './candidate-keys.ts';
import { type Evidence, unpackEvidence } from './evidence.ts';
import { Scorer } from './match-records.ts';
import type { BlockMember, Change, MatchStore } from './match-store.ts';
import type { MergeModel } from './model.ts';
import { type Sharing, sharingOf } from './shared-values.ts';

/** Whether a block leads to pairs. */
export const isLive = (key: number, block: readonly BlockMember[]): boolean => block.length > 1 && block.length <= mostSharing(key);

/** How widely a contact's block says that it is shared. */
export const spreadOf = (key: number, block: readonly BlockMember[]): Sharing =>
  block.length > mostSharing(key) ? 2 : sharingOf(block.map(({ source }) => source));

function byRoom(keys: readonly number[]): Map<number, number[]> {
  const rooms = new Map<number, number[]>();
  for (const key of keys) {
    const room = rooms.get(mostSharing(key));
    if (room) room.push(key);
    else rooms.set(mostSharing(key), [key]);
  }
  return rooms;
}

/** The part of what is kept that a change touches, with the change made: evidence, blocks, and a scorer of its pairs. */
export class Neighbourhood {
  readonly #store: MatchStore;
  readonly #model: MergeModel;
  readonly #changes: ReadonlyMap<string, Change>;
  readonly #changing: ReadonlySet<string>;
  readonly #evidence = new Map<string, Evidence>();
  /** Candidate keys of records and of changes, once they were asked for. */
  readonly #keys = new Map<string, readonly number[]>();
  readonly #packedKeys = new Map<string, readonly number[]>();
  readonly #before = new Map<number, BlockMember[]>();
  readonly #after = new Map<number, BlockMember[]>();
  #scorer: Scorer | undefined;
  /** Records by position, for this neighbourhood only: in the lasting order. */
  order: string[] = [];
  #at = new Map<string, number>();

  constructor(store: MatchStore, model: MergeModel, changes: readonly Change[] = []) {
    this.#store = store;
    this.#model = model;
    this.#changes = new Map(changes.map((change) => [change.key, change]));
    this.#changing = new Set(this.#changes.keys());
  }

  has = (key: string): boolean => this.#evidence.has(key);
  position = (key: string): number | undefined => this.#at.get(key);
  /** The block before and after the change; it must have been loaded. */
  before = (key: number): BlockMember[] => this.#before.get(key)!;
  after = (key: number): BlockMember[] => this.#after.get(key)!;
  isChanging = (key: string): boolean => this.#changing.has(key);

  /** The scorer of records by position; `load` must have been called. */
  get scorer(): Scorer {
    return this.#scorer!;
  }

  packedKeys(packed: string): readonly number[] {
    let keys = this.#packedKeys.get(packed);
    if (!keys) {
      keys = candidateKeys(unpackEvidence(packed), this.#model.words);
      this.#packedKeys.set(packed, keys);
    }
    return keys;
  }

  keysOf(key: string): readonly number[] {
    let keys = this.#keys.get(key);
    if (!keys) {
      const evidence = this.#evidence.get(key);
      keys = evidence ? candidateKeys(evidence, this.#model.words) : [];
      if (evidence) this.#keys.set(key, keys);
    }
    return keys;
  }

  async loadBlocks(keys: Iterable<number>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#before.has(key));
    if (missing.length === 0) return;
    for (const [most, keys] of byRoom(missing)) {
      const found = await this.#store.blocks(keys, this.#changing, most + 1);
      for (const key of keys) {
        const staying = found.get(key) ?? [];
        this.#before.set(key, [...staying]);
        this.#after.set(key, [...staying]);
      }
    }
    const fresh = new Set(missing);
    for (const { key, before, after } of this.#changes.values())
      for (const [packed, blocks] of [
        [before, this.#before],
        [after, this.#after],
      ] as const) {
        if (packed === undefined) continue;
        const source = packed.slice(0, packed.indexOf('\n'));
        for (const one of this.packedKeys(packed)) if (fresh.has(one)) blocks.get(one)!.push({ key, source });
      }
  }

  /** Loads evidence of records, and how widely their contacts are shared. */
  async load(keys: Iterable<string>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#evidence.has(key));
    for (const key of missing) {
      const after = this.#changes.get(key)?.after;
      if (after !== undefined) this.#evidence.set(key, unpackEvidence(after));
    }
    const stored = missing.filter((key) => !this.#changing.has(key));
    if (stored.length > 0) for (const [key, packed] of await this.#store.evidence(stored)) this.#evidence.set(key, unpackEvidence(packed));
    await this.loadBlocks(missing.flatMap((key) => (this.#evidence.has(key) ? contactKeys(this.#evidence.get(key)!) : [])));
    this.order = [...this.#evidence.keys()].sort();
    this.#at = new Map(this.order.map((key, position) => [key, position]));
    const sharing = (key: number) => spreadOf(key, this.#after.get(key) ?? []);
    this.#scorer = new Scorer(this.#model, sharing, (position) => this.#evidence.get(this.order[position]!)!);
  }
}
