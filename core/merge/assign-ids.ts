/** One live record as the giving out of ids sees it. */
export interface Member {
  /** `source_id\nrecord_id`: decides between those first seen at one time. */
  key: string;
  /** Its own id in the ledger. */
  own_id: string;
  /** ISO instant of the run that saw it first. */
  first_seen: string;
  /** The service that it belonged to until now; its own id when it never belonged to another. */
  service_id: string;
}

/** The ledger's line of an id whose record is in no feed any more. */
export type Departed = ReadonlyMap<string, { first_seen: string; key: string }>;

/**
 * Gives each cluster its lasting id: the oldest (first seen; then the smaller key) among its records' own ids and the ids
 * that its records have carried since a record which is gone. So the older survives a join, after a split each keeps its
 * own, and a service keeps its id when the record that gave it leaves. Answers in the order of `clusters`.
 * An id that is claimed twice goes to the cluster with the oldest record; so the answer does not hang on the order.
 */
export function assignIds(clusters: readonly (readonly Member[])[], departed: Departed): string[] {
  const live = new Set<string>();
  for (const members of clusters) for (const member of members) live.add(member.own_id);
  const order = clusters
    .map((members, index) => ({ index, oldest: oldestOf(members.map(own)) }))
    .sort((a, b) => compare(a.oldest, b.oldest));
  const taken = new Set<string>();
  const ids = new Array<string>(clusters.length);
  for (const { index } of order) {
    const carried = clusters[index]!.map((member) => member.service_id).filter((id) => !live.has(id) && !taken.has(id));
    const gone = carried.flatMap((id) => {
      const line = departed.get(id);
      return line ? [{ id, ...line }] : [];
    });
    const { id } = oldestOf([...clusters[index]!.map(own), ...gone]);
    taken.add(id);
    ids[index] = id;
  }
  return ids;
}

interface Claim {
  id: string;
  first_seen: string;
  key: string;
}

const own = (member: Member): Claim => ({ id: member.own_id, first_seen: member.first_seen, key: member.key });

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const compare = (a: Claim, b: Claim) => text(a.first_seen, b.first_seen) || text(a.key, b.key);
const oldestOf = (claims: Claim[]) => claims.reduce((oldest, claim) => (compare(claim, oldest) < 0 ? claim : oldest));
