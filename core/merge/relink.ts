import { isContactKey } from './candidate-keys.ts';
import { type Change, type KeyLink, type MatchStore, pairEnds, pairText } from './match-store.ts';
import type { MergeModel } from './model.ts';
import { isLive, Neighbourhood, spreadOf } from './neighbourhood.ts';

export interface Relinked {
  /** Links that are gone, or came with another score. */
  removed: KeyLink[];
  added: KeyLink[];
  /** Records whose links are others now: what they belong to is to be found anew. */
  touched: string[];
  /** Pairs scored. */
  compared: number;
}

/**
 * Scores anew the pairs that a change touches, and no others: with the links kept before, less those removed, and those added, the
 * links are those that scoring all pairs anew with that model would give.
 */
export async function relink(changes: readonly Change[], store: MatchStore, model: MergeModel): Promise<Relinked>;
/** `undefined`: that would be more than `most` pairs; make fewer changes at once. */
export async function relink(changes: readonly Change[], store: MatchStore, model: MergeModel, most: number): Promise<Relinked | undefined>;
export async function relink(
  given: readonly Change[],
  store: MatchStore,
  model: MergeModel,
  most = Number.POSITIVE_INFINITY,
): Promise<Relinked | undefined> {
  const changes = [...given, ...(await widened(given, store, model))];
  const { near, touched } = await nearOf(changes, store, model);
  const { pairs, spread, turned } = pairsOf(touched, near);
  if (pairs.size + spread.size + turned.size > most) return undefined;
  const others = [...new Set([...spread, ...turned])];
  await near.load([...pairs, ...others].flatMap(pairEnds));
  const shared = new Map(others.map((pair) => [pair, sharedKeys(pair, near)]));
  await near.loadBlocks([...shared.values()].flat());
  const anew = new Set<string>();
  for (const [pair, keys] of shared) {
    const [was, is] = [near.before, near.after].map((block) => keys.some((key) => isLive(key, block(key))));
    if (was === is && !spread.has(pair)) continue;
    anew.add(pair);
    if (is) pairs.add(pair);
  }
  const added = scored(pairs, near, model);
  const changed = changes.map(({ key }) => key);
  const old = await store.links([...changed, ...[...anew].flatMap(pairEnds)]);
  const gone = old.filter(({ a, b }) => near.isChanging(a) || near.isChanging(b) || anew.has(pairText(a, b)));
  return { ...settled(gone, added, [...changed, ...[...spread].flatMap(pairEnds)]), compared: pairs.size };
}

async function nearOf(changes: readonly Change[], store: MatchStore, model: MergeModel) {
  const near = new Neighbourhood(store, model, changes);
  const touched = new Set<number>();
  for (const { before, after } of changes)
    for (const packed of [before, after]) if (packed !== undefined) for (const key of near.packedKeys(packed)) touched.add(key);
  await near.loadBlocks(touched);
  return { near, touched };
}

/**
 * Records that have a contact which is shared more or less widely now. What it says beside others' contacts is another, too, so that
 * they count as changed, though they say the same.
 */
async function widened(changes: readonly Change[], store: MatchStore, model: MergeModel): Promise<Change[]> {
  const { near, touched } = await nearOf(changes, store, model);
  const members = new Set<string>();
  for (const key of touched)
    if (isContactKey(key) && spreadOf(key, near.before(key)) !== spreadOf(key, near.after(key)))
      for (const member of near.after(key)) if (!near.isChanging(member.key)) members.add(member.key);
  if (members.size === 0) return [];
  return [...(await store.evidence([...members]))].map(([key, packed]) => ({ key, before: packed, after: packed }));
}

/** What a change touches. */
interface Touched {
  /** Pairs of changed records, to be scored. */
  pairs: Set<string>;
  /** Pairs of others that have a contact in common which is shared more or less widely now: they score otherwise. */
  spread: Set<string>;
  /** Pairs of others with a key in common that leads to pairs now and did not, or did and does not. */
  turned: Set<string>;
}

function pairsOf(touched: ReadonlySet<number>, near: Neighbourhood): Touched {
  const found: Touched = { pairs: new Set(), spread: new Set(), turned: new Set() };
  for (const key of touched) {
    const [before, after] = [near.before(key), near.after(key)];
    const [was, is] = [isLive(key, before), isLive(key, after)];
    const isSpread = isContactKey(key) && (was || is) && spreadOf(key, before) !== spreadOf(key, after);
    if (!is && !was) continue;
    const members = is ? after : before.filter((member) => !near.isChanging(member.key));
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) {
        if (near.isChanging(a.key) || near.isChanging(b.key)) found.pairs.add(pairText(a.key, b.key));
        else if (isSpread) found.spread.add(pairText(a.key, b.key));
        else if (was !== is) found.turned.add(pairText(a.key, b.key));
      }
    });
  }
  return found;
}

function sharedKeys(pair: string, near: Neighbourhood): number[] {
  const [a, b] = pairEnds(pair);
  const other = new Set(near.keysOf(b));
  return near.keysOf(a).filter((key) => other.has(key));
}

function scored(pairs: ReadonlySet<string>, near: Neighbourhood, model: MergeModel): KeyLink[] {
  const links: KeyLink[] = [];
  for (const pair of [...pairs].sort()) {
    const [a, b] = pairEnds(pair);
    const score = near.scorer.score(near.position(a)!, near.position(b)!);
    if (score >= model.thresholds.ask) links.push({ a, b, score });
  }
  return links;
}

/**
 * Links that came and went with one score are neither. `looked` are touched all the same: that two of a cluster are less alike now
 * can part it without any link being another.
 */
function settled(gone: readonly KeyLink[], came: readonly KeyLink[], looked: readonly string[]): Omit<Relinked, 'compared'> {
  const before = new Map(gone.map((link) => [pairText(link.a, link.b), link]));
  const added = came.filter((link) => before.get(pairText(link.a, link.b))?.score !== link.score);
  const kept = new Set(came.filter((link) => before.get(pairText(link.a, link.b))?.score === link.score).map(({ a, b }) => pairText(a, b)));
  const removed = gone.filter(({ a, b }) => !kept.has(pairText(a, b)));
  const touched = new Set([...looked, ...[...removed, ...added].flatMap(({ a, b }) => [a, b])]);
  return { removed, added, touched: [...touched] };
}
