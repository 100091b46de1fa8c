/** What waits to be matched: records that came, changed or went, and then those whose service is to be found anew. */

import type { Origin } from '../../core/exchange/exchange.ts';
import type { Service } from '../../core/hsds.ts';
import { identityText } from '../../core/merge/lasting-id.ts';
import { jsonChunks } from './json-chunks.ts';

/** What waits: records to be compared with others, and records whose organisation and places are. */
const QUEUES = ['match_change', 'mention_change'] as const;
export type Queue = (typeof QUEUES)[number];

/** Statements that have these records of a source matched anew, with what they mention. */
export const noteChanged = (db: D1Database, sourceId: string, recordIds: readonly string[]): D1PreparedStatement[] =>
  jsonChunks(recordIds).flatMap((chunk) =>
    QUEUES.map((queue) =>
      db
        .prepare(`insert into ${queue} (source_id, record_id) select ?, value from json_each(?) where true on conflict do nothing`)
        .bind(sourceId, chunk),
    ),
  );

/** The same for all records of a source that a run has not seen. */
export const noteUnseen = (db: D1Database, sourceId: string, runSeq: number): D1PreparedStatement[] =>
  QUEUES.map((queue) =>
    db
      .prepare(
        `insert into ${queue} (source_id, record_id) select source_id, record_id from record where source_id = ? and seen != ?
         on conflict do nothing`,
      )
      .bind(sourceId, runSeq),
  );

/** A record that waits; without a service when it went. */
export interface Waiting {
  key: string;
  source_id: string;
  record_id: string;
  service?: Service;
  origin?: Origin;
  origin_key: string | null;
}

interface WaitingRow {
  source_id: string;
  record_id: string;
  service: string | null;
  origin: string | null;
  origin_key: string | null;
}

/** The first so many that wait, fewer when they are large. */
export async function waiting(db: D1Database, limit: number, mostCharacters: number, queue: Queue = 'match_change'): Promise<Waiting[]> {
  const { results } = await db
    .prepare(
      `with first as (select * from ${queue} order by source_id, record_id limit ?1),
       told as (
         select first.source_id, first.record_id, record.service, record.origin, record.origin_key,
           sum(length(record.service)) over (order by first.source_id, first.record_id rows between unbounded preceding and 1 preceding) as before
         from first left join record on record.source_id = first.source_id and record.record_id = first.record_id)
       select source_id, record_id, service, origin, origin_key from told where coalesce(before, 0) < ?2`,
    )
    .bind(limit, mostCharacters)
    .all<WaitingRow>();
  return results.map(({ service, origin, ...row }) => ({
    ...row,
    key: identityText(row.source_id, row.record_id),
    ...(service !== null && { service: JSON.parse(service) as Service }),
    ...(origin !== null && { origin: JSON.parse(origin) as Origin }),
  }));
}

/** Statements that take them off the list. */
export const dropWaiting = (
  db: D1Database,
  waited: readonly Pick<Waiting, 'source_id' | 'record_id'>[],
  queue: Queue = 'match_change',
): D1PreparedStatement[] =>
  jsonChunks(waited.map(({ source_id, record_id }) => [source_id, record_id])).map((chunk) =>
    db.prepare(`delete from ${queue} where (source_id, record_id) in (select value ->> 0, value ->> 1 from json_each(?))`).bind(chunk),
  );

/** Statements that have the services of these records found anew. */
export const noteTouched = (db: D1Database, keys: readonly string[]): D1PreparedStatement[] =>
  jsonChunks(keys).map((chunk) => db.prepare('insert into match_touched (key) select value from json_each(?)').bind(chunk));

/** The first so many records that were touched, and the number of the last that was until now. */
export async function touched(db: D1Database, limit: number): Promise<{ keys: string[]; upTo: number }> {
  const { results } = await db
    .prepare('select key, (select max(n) from match_touched) as last from match_touched order by n limit ?')
    .bind(limit)
    .all<{ key: string; last: number }>();
  return { keys: [...new Set(results.map(({ key }) => key))], upTo: results[0]?.last ?? 0 };
}

/** Statements that take these off the list; not what was touched after `upTo`. */
export const dropTouched = (db: D1Database, keys: readonly string[], upTo: number): D1PreparedStatement[] =>
  jsonChunks(keys).map((chunk) =>
    db.prepare('delete from match_touched where n <= ? and key in (select value from json_each(?))').bind(upTo, chunk),
  );
