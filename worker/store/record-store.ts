/** Records as they were last read and mapped, one a source and publisher's id. */
import type { Origin } from '../../core/exchange/exchange.ts';
import type { Service } from '../../core/hsds.ts';
import { identityParts, identityText } from '../../core/merge/lasting-id.ts';
import { jsonChunks } from './json-chunks.ts';
import { noteChanged, noteUnseen } from './match-queue.ts';

export interface NewRecord {
  record_id: string;
  hash: string;
  /** JSON of the service. */
  service: string;
  /** What it does not say: core/quality/checks.ts. */
  marks: number;
  /** When its publisher last checked it, `YYYY-MM-DD`. */
  assured: string | null;
  /** JSON of where another HIVE has it from (core/exchange). */
  origin: string | null;
  /** What it is in every HIVE. */
  origin_key: string;
}

export interface KnownRecord {
  hash: string;
  /** The run (seq) that saw it last. */
  seen: number;
}

/** What is held of these records of a source. One stored before it was marked for quality counts as changed. */
export async function knownRecords(db: D1Database, sourceId: string, recordIds: readonly string[]): Promise<Map<string, KnownRecord>> {
  const known = new Map<string, KnownRecord>();
  for (const chunk of jsonChunks(recordIds)) {
    const { results } = await db
      .prepare(
        "select record_id, iif(marks is null or origin_key is null, '', hash) as hash, seen from record where source_id = ? and record_id in (select value from json_each(?))",
      )
      .bind(sourceId, chunk)
      .all<KnownRecord & { record_id: string }>();
    for (const { record_id, hash, seen } of results) known.set(record_id, { hash, seen });
  }
  return known;
}

/** Statements that store new and changed records (they must be in the ledger), and have them matched and their services merged anew. */
export function putRecords(
  db: D1Database,
  sourceId: string,
  runSeq: number,
  at: string,
  records: readonly NewRecord[],
): D1PreparedStatement[] {
  const rows = records.map(({ record_id, hash, service, marks, assured, origin, origin_key }) => [
    record_id,
    hash,
    service,
    marks,
    assured,
    origin,
    origin_key,
  ]);
  const put = jsonChunks(rows).map((chunk) =>
    db
      .prepare(
        `insert into record (source_id, record_id, hash, service, keys, changed_at, seen, service_id, marks, assured, origin, origin_key)
         select ?1, value ->> 0, value ->> 1, value ->> 2, '', ?2, ?3, coalesce(
           (select service_id from identity_join where source_id = ?1 and record_id = value ->> 0 order by n desc limit 1),
           (select identity.id from identity where source_id = ?1 and record_id = value ->> 0)), value ->> 3, value ->> 4, value ->> 5, value ->> 6
         from json_each(?4) where true
         on conflict (source_id, record_id) do update set
           hash = excluded.hash, service = excluded.service, changed_at = excluded.changed_at, seen = excluded.seen,
           marks = excluded.marks, assured = excluded.assured, origin = excluded.origin,
           origin_key = excluded.origin_key`,
      )
      .bind(sourceId, at, runSeq, chunk),
  );
  const mark = jsonChunks(records.map((record) => record.record_id)).map((chunk) =>
    db
      .prepare(
        `insert into service (id) select distinct service_id from record
         where source_id = ? and record_id in (select value from json_each(?)) on conflict (id) do update set dirty = 1`,
      )
      .bind(sourceId, chunk),
  );
  return [
    ...put,
    ...mark,
    ...noteChanged(
      db,
      sourceId,
      records.map((record) => record.record_id),
    ),
  ];
}

/** Statements that note that records were in the feed again, as they are held. */
export const seeRecords = (db: D1Database, sourceId: string, runSeq: number, recordIds: readonly string[]): D1PreparedStatement[] =>
  jsonChunks(recordIds).map((chunk) =>
    db
      .prepare('update record set seen = ? where source_id = ? and record_id in (select value from json_each(?))')
      .bind(runSeq, sourceId, chunk),
  );

/** How many records of a source this run has not seen. */
export async function countUnseen(db: D1Database, sourceId: string, runSeq: number): Promise<number> {
  const row = await db
    .prepare('select count(*) as n from record where source_id = ? and seen != ?')
    .bind(sourceId, runSeq)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** Statements that drop the records of a source that this run has not seen, and mark their services. */
export const dropUnseen = (db: D1Database, sourceId: string, runSeq: number): D1PreparedStatement[] => [
  db
    .prepare('update service set dirty = 1 where id in (select service_id from record where source_id = ? and seen != ?)')
    .bind(sourceId, runSeq),
  ...noteUnseen(db, sourceId, runSeq),
  db.prepare('delete from record where source_id = ? and seen != ?').bind(sourceId, runSeq),
];

/** The ids of all records held of a source. */
export async function recordIds(db: D1Database, sourceId: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after = ''; ; ) {
    const { results } = await db
      .prepare('select record_id from record where source_id = ? and record_id > ? order by record_id limit 10000')
      .bind(sourceId, after)
      .all<{ record_id: string }>();
    const last = results.at(-1);
    if (!last) return ids;
    for (const { record_id } of results) ids.add(record_id);
    after = last.record_id;
  }
}

/** Statements that drop these records of a source, and mark their services. */
export const dropRecords = (db: D1Database, sourceId: string, recordIds: readonly string[]): D1PreparedStatement[] => [
  ...noteChanged(db, sourceId, recordIds),
  ...jsonChunks(recordIds).flatMap((chunk) => [
    db
      .prepare(
        `update service set dirty = 1 where id in (
           select service_id from record where source_id = ? and record_id in (select value from json_each(?)))`,
      )
      .bind(sourceId, chunk),
    db.prepare('delete from record where source_id = ? and record_id in (select value from json_each(?))').bind(sourceId, chunk),
  ]),
];

/** What giving out ids needs of a record. */
export interface MatchRow {
  id: number;
  source_id: string;
  record_id: string;
  service_id: string;
  own_id: string;
  first_seen: string;
}

/** The records of these keys. */
export async function recordsByKey(db: D1Database, keys: readonly string[]): Promise<MatchRow[]> {
  const rows: MatchRow[] = [];
  for (const chunk of jsonChunks(keys.map(identityParts))) {
    const { results } = await db
      .prepare(
        `select record.id, record.source_id, record.record_id, record.service_id, identity.id as own_id, identity.first_seen
         from json_each(?) as one join record on record.source_id = one.value ->> 0 and record.record_id = one.value ->> 1
         join identity on identity.source_id = record.source_id and identity.record_id = record.record_id`,
      )
      .bind(chunk)
      .all<MatchRow>();
    for (const row of results) rows.push(row);
  }
  return rows;
}

/** The keys of all records of these services. */
export async function keysOfServices(db: D1Database, serviceIds: readonly string[]): Promise<string[]> {
  const keys: string[] = [];
  for (const chunk of jsonChunks(serviceIds)) {
    const { results } = await db
      .prepare(
        `select record.source_id, record.record_id from json_each(?) as one join record on record.service_id = one.value
         order by record.source_id, record.record_id`,
      )
      .bind(chunk)
      .all<{ source_id: string; record_id: string }>();
    for (const { source_id, record_id } of results) keys.push(identityText(source_id, record_id));
  }
  return keys;
}

/** A record that goes to another service than it was of. */
export interface Move {
  record: MatchRow;
  service_id: string;
}

/** Statements that move records to other services, note it in the ledger, and mark the services left and entered. */
export function moveRecords(db: D1Database, moves: readonly Move[], at: string): D1PreparedStatement[] {
  const rows = moves.map(({ record, service_id }) => [record.id, service_id, record.service_id]);
  return jsonChunks(rows).flatMap((chunk) => [
    db
      .prepare(
        `insert into identity_join (source_id, record_id, service_id, at)
         select record.source_id, record.record_id, value ->> 1, ? from json_each(?) join record on record.id = value ->> 0`,
      )
      .bind(at, chunk),
    db.prepare('update record set service_id = move.value ->> 1 from json_each(?) as move where record.id = move.value ->> 0').bind(chunk),
    db
      .prepare(
        `insert into service (id) select value ->> 1 from json_each(?1) union select value ->> 2 from json_each(?1) where true
         on conflict (id) do update set dirty = 1`,
      )
      .bind(chunk),
  ]);
}

/** A record to be merged. */
export interface MemberRow {
  service_id: string;
  short_id: string;
  source_id: string;
  record_id: string;
  trust: number;
  changed_at: string;
  service: Service;
  /** Of all that was kept of it. */
  hash: string;
  /** Where another HIVE has it from; null when it was read from its source. */
  origin: Origin | null;
  /** What it is in every HIVE; null when it was stored before that was kept. */
  origin_key: string | null;
  /** Lasting ids of its organisation (at ORGANIZATION) and its places, by their numbers. */
  mentioned: Map<number, string>;
}

/** The records of these services. */
export async function recordsOf(db: D1Database, serviceIds: readonly string[]): Promise<MemberRow[]> {
  const { results } = await db
    .prepare(
      `select record.service_id, identity.short_id, record.source_id, record.record_id, coalesce(source.trust, 1000000) as trust,
         record.changed_at, record.service, record.hash, record.origin, record.origin_key,
         (select json_group_array(json_array(place, shared_id)) from record_mention join mention on mention.n = record_mention.mention
          where record_mention.source_id = record.source_id and record_mention.record_id = record.record_id) as mentioned
       from record join identity on identity.id = record.service_id left join source on source.id = record.source_id
       where record.service_id in (select value from json_each(?)) order by record.service_id`,
    )
    .bind(JSON.stringify(serviceIds))
    .all<Omit<MemberRow, 'service' | 'origin' | 'mentioned'> & { service: string; origin: string | null; mentioned: string }>();
  return results.map((row) => ({
    ...row,
    service: JSON.parse(row.service) as Service,
    origin: row.origin === null ? null : (JSON.parse(row.origin) as Origin),
    mentioned: new Map(JSON.parse(row.mentioned) as [number, string][]),
  }));
}
