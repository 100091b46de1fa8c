import { allSources } from '../store/area-store.ts';
import { feedId } from './feed-id.ts';

/** The feeds that this deployment reads from their sources, in whichever area; sorted. */
export async function ownFeeds(db: D1Database): Promise<string[]> {
  const direct = (await allSources(db)).filter(({ kind, url }) => kind !== 'hive' && URL.canParse(url));
  return [...new Set(direct.map(({ url }) => feedId(url)))].sort();
}
