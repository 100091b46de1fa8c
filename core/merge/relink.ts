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
  changes: readonly Change[],
  store: MatchStore,
  model: MergeModel,
  most = Number.POSITIVE_INFINITY,
): Promise<Relinked | undefined> {
  const near = new Neighbourhood(store, model, changes);
  const touched = new Set<number>();
  for (const { before, after } of changes)
    for (const packed of [before, after]) if (packed !== undefined) for (const key of near.packedKeys(packed)) touched.add(key);
  await near.loadBlocks(touched);
  const { pairs, checked } = pairsOf(touched, near);
  if (pairs.size + checked.size > most) return undefined;
  const checkedEnds = new Set([...checked].flatMap(pairEnds));
  await near.load([...[...pairs].flatMap(pairEnds), ...checkedEnds]);
  await near.loadBlocks([...checkedEnds].flatMap((key) => near.keysOf(key)));
  for (const pair of checked) if (isCandidate(pair, near)) pairs.add(pair);
  const added = scored(pairs, near, model);
  const old = await store.links([...changes.map(({ key }) => key), ...checkedEnds]);
  const gone = old.filter(({ a, b }) => near.isChanging(a) || near.isChanging(b) || checked.has(pairText(a, b)));
  return { ...settled(gone, added, [...changes.map(({ key }) => key), ...checkedEnds]), compared: pairs.size };
}

/** Pairs of changed records, to be scored; and pairs of others to be looked at again, since a block of theirs has turned. */
function pairsOf(touched: ReadonlySet<number>, near: Neighbourhood): { pairs: Set<string>; checked: Set<string> } {
  const pairs = new Set<string>();
  const checked = new Set<string>();
  for (const key of touched) {
    const [before, after] = [near.before(key), near.after(key)];
    const turned =
      isLive(key, before) !== isLive(key, after) ||
      (isContactKey(key) && isLive(key, after) && spreadOf(key, before) !== spreadOf(key, after));
    const members = isLive(key, after)
      ? after
      : isLive(key, before) && turned
        ? before.filter((member) => !near.isChanging(member.key))
        : [];
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) {
        if (near.isChanging(a.key) || near.isChanging(b.key)) pairs.add(pairText(a.key, b.key));
        else if (turned) checked.add(pairText(a.key, b.key));
      }
    });
  }
  return { pairs, checked };
}

function isCandidate(pair: string, near: Neighbourhood): boolean {
  const [a, b] = pairEnds(pair);
  const other = new Set(near.keysOf(b));
  return near.keysOf(a).some((key) => other.has(key) && isLive(key, near.after(key)));
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
