/** Ids that an area once published and whose service has joined another: whoever has one on paper is led on. */
import { jsonChunks } from './json-chunks.ts';

/** Statements that note which of the ids that left an area did so because their service joined another. */
export const noteJoined = (db: D1Database, area: string, gone: readonly string[], at: string): D1PreparedStatement[] =>
  jsonChunks(gone).map((chunk) =>
    db
      .prepare(
        `insert into joined_service (area, id, at)
         select ?, identity.id, ? from json_each(?) join identity on identity.id = value
         join record on record.source_id = identity.source_id and record.record_id = identity.record_id
         where record.service_id != identity.id on conflict do nothing`,
      )
      .bind(area, at, chunk),
  );

/**
 * Old id, and old short id, to the id that has its service now. When the record is gone meanwhile, the last service that it
 * belonged to counts; when the services were split again, the old id stands for itself and is not here.
 */
export async function joinedIds(db: D1Database, area: string): Promise<{ [id: string]: string }> {
  const { results } = await db
    .prepare(
      `select id, short_id, leads_to from (
         select identity.id, identity.short_id, coalesce(
           (select service_id from record where record.source_id = identity.source_id and record.record_id = identity.record_id),
           (select service_id from identity_join as last where last.source_id = identity.source_id
              and last.record_id = identity.record_id order by n desc limit 1)) as leads_to
         from joined_service join identity on identity.id = joined_service.id where joined_service.area = ?)
       where leads_to != id and exists (select 1 from service where service.id = leads_to and shown = 1) order by id`,
    )
    .bind(area)
    .all<{ id: string; short_id: string; leads_to: string }>();
  return Object.fromEntries(
    results.flatMap(({ id, short_id, leads_to }) => [
      [id, leads_to],
      [short_id, leads_to],
    ]),
  );
}
