/** The identity ledger: which lasting ids each record of each source was given. Lines are added, never changed or deleted. */
import { createHash } from 'node:crypto';
import type { Departed } from '../../core/merge/assign-ids.ts';
import { identityText, SHORT_ID_TRIES, shortIdFrom, uuidFrom } from '../../core/merge/lasting-id.ts';
import { jsonChunks } from './json-chunks.ts';

/** Statements that give ids to those of the records that have none yet. */
export async function enterRecords(
  db: D1Database,
  sourceId: string,
  recordIds: readonly string[],
  firstSeen: string,
): Promise<D1PreparedStatement[]> {
  const known = new Set<string>();
  for (const chunk of jsonChunks(recordIds)) {
    const { results } = await db
      .prepare('select record_id from identity where source_id = ? and record_id in (select value from json_each(?))')
      .bind(sourceId, chunk)
      .all<{ record_id: string }>();
    for (const { record_id } of results) known.add(record_id);
  }
  const fresh = recordIds.filter((id) => !known.has(id)).map((id) => ({ id, hash: hashOf(sourceId, id) }));
  if (fresh.length === 0) return [];
  const taken = await takenShortIds(
    db,
    fresh.map(({ hash }) => hash),
  );
  const lines = fresh.map(({ id, hash }) => [id, uuidFrom(hash), freeShortId(hash, taken), firstSeen]);
  return jsonChunks(lines).map((chunk) =>
    db
      .prepare(
        `insert into identity (source_id, record_id, id, short_id, first_seen)
         select ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?)`,
      )
      .bind(sourceId, chunk),
  );
}

const hashOf = (sourceId: string, recordId: string): Uint8Array => createHash('sha256').update(identityText(sourceId, recordId)).digest();

async function takenShortIds(db: D1Database, hashes: readonly Uint8Array[]): Promise<Set<string>> {
  const candidates = hashes.flatMap((hash) => Array.from({ length: SHORT_ID_TRIES }, (_, attempt) => shortIdFrom(hash, attempt)));
  const taken = new Set<string>();
  for (const chunk of jsonChunks(candidates)) {
    const { results } = await db
      .prepare('select short_id from identity where short_id in (select value from json_each(?))')
      .bind(chunk)
      .all<{ short_id: string }>();
    for (const { short_id } of results) taken.add(short_id);
  }
  return taken;
}

function freeShortId(hash: Uint8Array, taken: Set<string>): string {
  for (let attempt = 0; attempt < SHORT_ID_TRIES; attempt += 1) {
    const id = shortIdFrom(hash, attempt);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
  throw new Error('A hash has no short id left that is free');
}

/** The ledger's lines of those of these ids whose record is in no feed any more. */
export async function departedLines(db: D1Database, ids: readonly string[]): Promise<Departed> {
  const lines = new Map<string, { first_seen: string; key: string }>();
  for (const chunk of jsonChunks(ids)) {
    const { results } = await db
      .prepare(
        `select id, source_id, record_id, first_seen from identity where id in (select value from json_each(?)) and not exists (
           select 1 from record where record.source_id = identity.source_id and record.record_id = identity.record_id)`,
      )
      .bind(chunk)
      .all<{ id: string; source_id: string; record_id: string; first_seen: string }>();
    for (const line of results) lines.set(line.id, { first_seen: line.first_seen, key: identityText(line.source_id, line.record_id) });
  }
  return lines;
}

/** The service that an id, long or short, leads to now: its own, or the one that its record has joined. */
export async function resolveServiceId(db: D1Database, id: string): Promise<string | undefined> {
  const row = await db
    .prepare(
      `select case when exists (select 1 from service where service.id = identity.id) then identity.id
         else coalesce(
           (select service_id from record where record.source_id = identity.source_id and record.record_id = identity.record_id),
           identity.id) end as service_id
       from identity where id = ?1 or short_id = ?2`,
    )
    .bind(id.toLowerCase(), id.toUpperCase())
    .first<{ service_id: string }>();
  return row?.service_id;
}

/** Whether a record has ever been given by its source. */
export async function isInLedger(db: D1Database, { source_id, record_id }: { source_id: string; record_id: string }): Promise<boolean> {
  return (await db.prepare('select 1 from identity where source_id = ? and record_id = ?').bind(source_id, record_id).first()) !== null;
}
