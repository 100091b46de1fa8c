import { assignIds, type Member } from '../../../core/merge/assign-ids.ts';
import { identityText } from '../../../core/merge/lasting-id.ts';
import type { MatchStore } from '../../../core/merge/match-store.ts';
import { type Regrouped, regroup } from '../../../core/merge/regroup.ts';
import { departedLines } from '../../store/identity-store.ts';
import { KeptMatches } from '../../store/kept-matches.ts';
import { writeFenced } from '../../store/lease.ts';
import { putAsks } from '../../store/match-ask-store.ts';
import { dropTouched, touched } from '../../store/match-queue.ts';
import { keysOfServices, type MatchRow, moveRecords, recordsByKey } from '../../store/record-store.ts';
import { MODEL } from '../matcher.ts';
import type { RunContext } from '../run-context.ts';

/** Touched records at once, and as many times a step. */
const RECORDS = 300;
const TIMES = 10;

/**
 * Finds anew which service the touched records are of, and gives each service its lasting id: when all links are as they should be.
 * Each batch is written whole or not at all.
 */
export async function regroupSome({ db, lease, run }: RunContext): Promise<{ done: boolean }> {
  for (let time = 0; time < TIMES; time += 1) {
    const { keys, upTo } = await touched(db, RECORDS);
    if (keys.length === 0) return { done: true };
    const { found, rows } = await whole(db, keys, new KeptMatches(db));
    const members = found.clusters.flat();
    const moves = await movesOf(db, found.clusters, rows);
    await writeFenced(db, lease, [
      ...moveRecords(db, moves, run.started_at),
      ...putAsks(db, members, found.asks),
      ...dropTouched(db, [...new Set([...keys, ...members])], upTo),
    ]);
  }
  return { done: false };
}

interface Whole {
  found: Regrouped;
  rows: Map<string, MatchRow>;
}

/**
 * The groups of these records with all others that they were one service with until now: only together can they be given ids, for
 * of several that have carried an id one may keep it.
 */
async function whole(db: D1Database, keys: readonly string[], kept: MatchStore): Promise<Whole> {
  for (let seeds = new Set(keys); ; ) {
    const found = await regroup([...seeds], kept, MODEL);
    const members = new Set(found.clusters.flat());
    const records = await recordsByKey(db, [...members]);
    const ids = new Set(records.flatMap(({ service_id, own_id }) => [service_id, own_id]));
    const others = (await keysOfServices(db, [...ids])).filter((key) => !members.has(key));
    if (others.length === 0) return { found, rows: new Map(records.map((row) => [identityText(row.source_id, row.record_id), row])) };
    seeds = new Set([...members, ...others]);
  }
}

async function movesOf(db: D1Database, clusters: readonly string[][], rows: ReadonlyMap<string, MatchRow>) {
  const records = clusters.map((cluster) => cluster.map((key) => rows.get(key)!));
  const carried = new Set(records.flat().flatMap(({ service_id, own_id }) => (service_id === own_id ? [] : [service_id])));
  const ids = assignIds(
    records.map((cluster) => cluster.map(toMember)),
    await departedLines(db, [...carried]),
  );
  return records.flatMap((cluster, index) =>
    cluster.flatMap((record) => (record.service_id === ids[index] ? [] : [{ record, service_id: ids[index]! }])),
  );
}

const toMember = ({ source_id, record_id, own_id, first_seen, service_id }: MatchRow): Member => ({
  key: identityText(source_id, record_id),
  own_id,
  first_seen,
  service_id,
});
