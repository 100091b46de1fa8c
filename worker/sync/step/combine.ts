import { mergeRecords } from '../../../core/merge/merge-records.ts';
import { organizationId } from '../../../core/oruk/organization-id.ts';
import { locationId, placeIds } from '../../../core/oruk/place-ids.ts';
import national from '../../../core/place/national/places.bin';
import { placeService } from '../../../core/place/place-service.ts';
import { decodePlaces, type Places } from '../../../core/place/places.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import { documentOrder } from '../../../core/snapshot/segment-plan.ts';
import { raiseCounter } from '../../store/counter-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { type MemberRow, recordsOf } from '../../store/record-store.ts';
import { dirtyServices, hashesOf, type MergedRow, putServices } from '../../store/service-store.ts';
import { countedMembers, toContribution } from '../contributions.ts';
import { needsMet } from '../needs-met.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

/** Services at once, and as many times a step. */
const SERVICES = 250;
const TIMES = 20;

/** Makes one service each of the records that changed, some thousands a step. */
export async function combineSome({ db, lease }: RunContext): Promise<{ done: boolean; combined: number }> {
  let combined = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const ids = await dirtyServices(db, SERVICES);
    if (ids.length === 0) return { done: true, combined };
    const rows = mergeAll(await recordsOf(db, ids));
    const merged = new Set(rows.map((row) => row.id));
    const empty = ids.filter((id) => !merged.has(id));
    const before = await hashesOf(db, ids);
    const changed = rows.some((row) => before.get(row.id) !== row.hash) || empty.some((id) => before.has(id));
    await writeFenced(db, lease, [...putServices(db, rows, empty), ...(changed ? [raiseCounter(db, 'services')] : [])]);
    combined += rows.length;
  }
  return { done: false, combined };
}

function mergeAll(members: readonly MemberRow[]): MergedRow[] {
  const clusters = new Map<string, MemberRow[]>();
  for (const member of members) {
    const cluster = clusters.get(member.service_id);
    if (cluster) cluster.push(member);
    else clusters.set(member.service_id, [member]);
  }
  return [...clusters.values()].map((cluster) =>
    toRow(
      placed(mergeRecords(cluster[0]!.service_id, cluster[0]!.short_id, countedMembers(cluster).map(toContribution))),
      cluster.map(({ hash }) => hash).sort(),
    ),
  );
}

let centres: Places | undefined;

/** With coordinates where the sources gave a postcode only, so that it can be found by distance. */
function placed(merged: PublishedService): PublishedService {
  centres ??= decodePlaces(new Uint8Array(national));
  return { ...merged, service: placeService(merged.service, centres) };
}

/** A row of the database holds 2 MB; characters may be three bytes, and are escaped on their way. */
const MOST = 400_000;

/** The same without what is shown last, when many large records have come together. */
function fitting(merged: PublishedService): PublishedService {
  if (JSON.stringify(merged).length <= MOST) return merged;
  const { rivals: _rivals, ...plain } = merged;
  const { beyond: _beyond, ...service } = plain.service;
  return { ...plain, service };
}

/** @param hashes of the records: what they say is published beside what was made of them. */
function toRow(whole: PublishedService, hashes: readonly string[]): MergedRow {
  const merged = fitting(whole);
  const { service } = merged;
  const published = JSON.stringify(merged);
  const places = service.service_at_locations ?? [];
  return {
    id: merged.id,
    shown: service.status === 'active' || service.status === 'temporarily closed',
    hash: sha256(`${published} ${hashes.join(' ')}`),
    order_key: documentOrder({ ...merged, needs: needsMet(service).map((need) => need.id) }),
    published,
    organization: service.organization ? organizationId(service.organization) : null,
    location_ids: placeIds(merged.id, service).map((id, n) => locationId(id, places[n]!.location)),
    points: places.flatMap(({ location: { latitude, longitude } }) =>
      latitude !== undefined && longitude !== undefined ? [[latitude, longitude] as [number, number]] : [],
    ),
  };
}
