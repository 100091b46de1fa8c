import { originSourceId } from '../../core/exchange/exchange.ts';
import type { Service } from '../../core/hsds.ts';
import { ORGANIZATION } from '../../core/merge/mention/mention.ts';
import type { Contribution } from '../../core/merge/merge-records.ts';
import { keepsItsPlaceSecret } from '../../core/read/withhold-places.ts';
import type { MemberRow } from '../store/record-store.ts';

/**
 * The records of one service that count: each once, through however many HIVEs it comes, and without places when any of them says that
 * the place is kept secret.
 */
export function countedMembers(members: readonly MemberRow[]): MemberRow[] {
  const nearest = new Map<string, MemberRow>();
  for (const member of members) {
    const key = member.origin_key ?? `${member.source_id}\n${member.record_id}`;
    const other = nearest.get(key);
    if (!other || isNearer(member, other)) nearest.set(key, member);
  }
  const counted = [...nearest.values()];
  if (!counted.some(({ service }) => keepsItsPlaceSecret(service))) return counted;
  return counted.map((member) => ({ ...member, service: withoutPlaces(member.service) }));
}

/** From the source itself; then by the shortest way; then the newest; then by the smaller id. */
function isNearer(a: MemberRow, b: MemberRow): boolean {
  const [x, y] = [wayOf(a), wayOf(b)];
  if (x !== y) return x < y;
  const [seen, other] = [a.origin?.last_seen ?? '', b.origin?.last_seen ?? ''];
  return seen === other ? a.source_id < b.source_id : seen > other;
}

const wayOf = ({ origin }: MemberRow): number => origin?.path.length ?? 0;

function withoutPlaces({ service_at_locations: _places, ...service }: Service): Service {
  return service;
}

/** What a record brings to its service: in the name of its first source, whichever HIVE gave it, with lasting ids. */
export function toContribution({ source_id, record_id, trust, changed_at, service: told, origin, mentioned }: MemberRow): Contribution {
  const service = withLastingIds(told, mentioned);
  if (!origin) return { source_id, record_id, trust, last_seen: changed_at, service };
  const { feed, record_id: own, last_seen } = origin;
  return { source_id: originSourceId(feed), record_id: own, trust, ...(last_seen && { last_seen }), service };
}

/** The record with the ids that its organisation and its places have for ever, instead of its publisher's. */
function withLastingIds(service: Service, mentioned: ReadonlyMap<number, string>): Service {
  const { organization, service_at_locations: at } = service;
  const id = mentioned.get(ORGANIZATION);
  return {
    ...service,
    ...(organization && id && { organization: { ...organization, id } }),
    ...(at && { service_at_locations: at.map((place, n) => ({ ...place, location: { ...place.location, id: mentioned.get(n)! } })) }),
  };
}
