import type { SourceConfig } from '../../core/area.ts';
import { originSourceId } from '../../core/exchange/exchange.ts';
import type { ManifestSource } from '../../core/snapshot/manifest.ts';
import { allSources } from '../store/area-store.ts';
import { type OriginSource, originSources } from '../store/exchange-store.ts';
import { feedsInView, sourcesInView, type View } from '../store/service-store.ts';
import { getSources } from '../store/source-store.ts';
import { feedId } from './feed-id.ts';
import type { RunContext } from './run-context.ts';

/**
 * Whose facts an area shows: its own sources in their order, other areas' whose records are part of its services, and the first
 * sources of what came through another HIVE; that HIVE itself vouches for nothing.
 */
export async function sourcesOf({ db, area }: RunContext, view: View): Promise<ManifestSource[]> {
  const shown = new Set(await sourcesInView(db, view));
  const own = new Set(area.sources.map(({ id }) => id));
  const others = (await allSources(db)).filter(
    ({ id }, i, all) => shown.has(id) && !own.has(id) && all.findIndex((one) => one.id === id) === i,
  );
  const direct = [...area.sources, ...others].filter(({ kind }) => kind !== 'hive');
  const states = await getSources(
    db,
    direct.map(({ id }) => id),
  );
  const told = direct.map(({ id, name, owner, licence, url }) => {
    const read = states.find((state) => state.id === id)?.read_at;
    // The day, not the minute: reading a feed again that has not changed is no new version.
    return { id, name, owner, licence, ...(read && { read_at: read.slice(0, 10) }), feed: feedId(url) };
  });
  const hives = new Map([...area.sources, ...others].filter(({ kind }) => kind === 'hive').map((source) => [source.id, source]));
  return [...told, ...throughHives(await originSources(db, await feedsInView(db, view)), hives)];
}

/** Each first source once: of several HIVEs that give it, by the one that has read it last. */
function throughHives(origins: readonly OriginSource[], hives: ReadonlyMap<string, SourceConfig>): ManifestSource[] {
  const chosen = new Map<string, OriginSource>();
  for (const origin of origins) {
    const before = chosen.get(origin.feed);
    if (hives.has(origin.via) && (!before || (origin.read_at ?? '') > (before.read_at ?? ''))) chosen.set(origin.feed, origin);
  }
  return [...chosen.values()].map(({ via, feed, name, owner, licence, read_at }) => {
    const hive = hives.get(via)!;
    const { origin, pathname } = new URL(hive.url);
    const through = { name: hive.name, url: `${origin}${pathname}` };
    return { id: originSourceId(feed), name, owner, licence, ...(read_at && { read_at }), feed, through };
  });
}
