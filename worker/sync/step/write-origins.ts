import type { StoredOrigin } from '../../../core/exchange/exchange.ts';
import { mergeRecords } from '../../../core/merge/merge-records.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import { PER_CHUNK } from '../../../core/snapshot/segment-format.ts';
import { allSources } from '../../store/area-store.ts';
import { type MemberRow, recordsOf } from '../../store/record-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { countedMembers, toContribution } from '../contributions.ts';
import { feedId } from '../feed-id.ts';
import type { RunContext } from '../run-context.ts';

/**
 * Writes what each source's own record of a service says, in chunks beside those of the merged records: for other HIVEs
 * (core/exchange). To be given the services in document order from that chunk on, whole chunks at a time but for the last.
 */
export async function originsWriter(
  { db, env, area }: RunContext,
  path: string,
  from: number,
): Promise<(published: PublishedService[]) => Promise<void>> {
  const feeds = new Map((await allSources(db)).map(({ id, url }) => [id, feedId(url)]));
  let chunk = from;
  return async (published) => {
    const members = new Map<string, MemberRow[]>();
    for (const member of await recordsOf(
      db,
      published.map(({ id }) => id),
    ))
      members.set(member.service_id, [...(members.get(member.service_id) ?? []), member]);
    const origins = published.map((service) => originsOf(service, members.get(service.id) ?? [], feeds));
    for (let at = 0; at < origins.length; at += PER_CHUNK) {
      const bytes = new TextEncoder().encode(JSON.stringify(origins.slice(at, at + PER_CHUNK)));
      await putFile(env.SNAPSHOTS, area.id, `${path}/${chunk}`, bytes, 5);
      chunk += 1;
    }
  };
}

function originsOf(published: PublishedService, members: readonly MemberRow[], feeds: ReadonlyMap<string, string>): StoredOrigin[] {
  const counted = countedMembers(members).sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const isTold = counted.length === 1 && isSame(published, mergeRecords(published.id, published.short_id, counted.map(toContribution)));
  return counted.flatMap((member) => {
    const feed = member.origin?.feed ?? feeds.get(member.source_id);
    if (feed === undefined) return [];
    const { record_id, last_seen } = toContribution(member);
    const { id: _id, ...service } = member.service;
    const path = member.origin?.path ?? [];
    const about = { feed, record_id, ...(last_seen && { last_seen }), ...(path.length > 0 && { path }) };
    return isTold ? about : { ...about, service };
  });
}

const isSame = (a: PublishedService, b: PublishedService): boolean => JSON.stringify(a.service) === JSON.stringify(b.service);
