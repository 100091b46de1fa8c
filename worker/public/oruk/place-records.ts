import { threeService } from '../../../core/oruk/three.ts';
import type { OpenFeed } from './open-feed.ts';
import type { PlaceRow } from './select.ts';

/** Places with their service, which then has no list of places of its own; how far each is, when that was asked. */
export async function placeRecords(feed: OpenFeed, rows: readonly PlaceRow[]) {
  const records = await feed.records(rows);
  return rows.flatMap(({ place, metres }, i) => {
    const { service_at_locations, ...service } = threeService(records[i]!);
    const found = service_at_locations?.[place];
    return found ? [{ ...found, service, ...(metres !== undefined && { distance_metres: Math.round(metres) }) }] : [];
  });
}
