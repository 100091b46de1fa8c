import { assignIds, type Member } from '../../../core/merge/assign-ids.ts';
import { clusterRecords, linksByKey } from '../../../core/merge/clusters.ts';
import { identityText } from '../../../core/merge/lasting-id.ts';
import { getCounters, setCounter } from '../../store/counter-store.ts';
import { ledgerLines } from '../../store/identity-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { type MatchRow, moveRecords, recordsToMatch } from '../../store/record-store.ts';
import { dirtyAll } from '../../store/service-store.ts';
import type { RunContext } from '../run-context.ts';

/** Raise it when the same records would make other services: all are then merged anew. */
const MERGER = 2;

/** Finds which records are one service and gives each service its lasting id, when any record changed since it was last done. */
export async function match({ db, lease, run }: RunContext): Promise<{ moved: number }> {
  const { records, matched, merger } = await getCounters(db);
  if (merger !== MERGER) await writeFenced(db, lease, [dirtyAll(db), setCounter(db, 'merger', MERGER)]);
  if (records === matched) return { moved: 0 };
  const rows: MatchRow[] = [];
  for await (const row of recordsToMatch(db)) rows.push(row);
  const clusters = gather(rows);
  const ids = assignIds(
    clusters.map((cluster) => cluster.map(toMember)),
    await ledgerLines(db, carriedOf(rows)),
  );
  const moves = clusters.flatMap((cluster, index) =>
    cluster.flatMap((record) => (record.service_id === ids[index] ? [] : [{ record, service_id: ids[index]! }])),
  );
  await writeFenced(db, lease, [...moveRecords(db, moves, run.started_at), setCounter(db, 'matched', records)]);
  return { moved: moves.length };
}

function gather(rows: readonly MatchRow[]): MatchRow[][] {
  const first = clusterRecords(rows.length, linksByKey(rows.map((row) => row.keys)));
  const clusters = new Map<number, MatchRow[]>();
  rows.forEach((row, position) => {
    const cluster = clusters.get(first[position]!);
    if (cluster) cluster.push(row);
    else clusters.set(first[position]!, [row]);
  });
  return [...clusters.values()];
}

const toMember = (row: MatchRow): Member => ({
  key: identityText(row.source_id, row.record_id),
  own_id: row.own_id,
  first_seen: row.first_seen,
  service_id: row.service_id,
});

const carriedOf = (rows: readonly MatchRow[]): string[] => [
  ...new Set(rows.flatMap((row) => (row.service_id === row.own_id ? [] : row.service_id))),
];
