/** Services that nobody may show any more. `by`: the operator, for every area; or the source, for the area that had it. */
import { jsonChunks } from './json-chunks.ts';

/** Statements that withdraw a service everywhere until further notice. */
export const withdrawByOperator = (db: D1Database, serviceId: string, reason: string, at: string): D1PreparedStatement[] => [
  db
    .prepare(
      `insert into withdrawal (service_id, area, by, reason, at) values (?1, '', 'operator', ?2, ?3)
       on conflict (service_id, area) do update set reason = ?2, at = ?3`,
    )
    .bind(serviceId, reason, at),
  db.prepare("update counter set value = value + 1 where name = 'withdrawals'"),
];

/**
 * Statements that note which services left an area since it was last published, and forget those that came back. Services
 * that only joined another, or left the area's bounds, are not withdrawn.
 */
export const withdrawBySource = (db: D1Database, area: string, gone: readonly string[], at: string): D1PreparedStatement[] => [
  ...jsonChunks(gone).map((chunk) =>
    db
      .prepare(
        `insert into withdrawal (service_id, area, by, reason, at)
         select value, ?1, 'source', 'Its source no longer gives it.', ?2 from json_each(?3)
         where not exists (select 1 from service where service.id = value and shown = 1)
           and not exists (
             select 1 from identity join record on record.source_id = identity.source_id and record.record_id = identity.record_id
             where identity.id = value and record.service_id != value)
         on conflict do nothing`,
      )
      .bind(area, at, chunk),
  ),
  db
    .prepare("delete from withdrawal where area = ? and by = 'source' and service_id in (select id from service where shown = 1)")
    .bind(area),
];

/** The ids withdrawn from an area, those of the services that withdrawn ones have joined, and what another HIVE has recalled. */
export async function withdrawnIds(db: D1Database, area: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `select service_id from withdrawal where area in ('', ?)
       union select record.service_id from withdrawal join identity on identity.id = withdrawal.service_id
         join record on record.source_id = identity.source_id and record.record_id = identity.record_id
         where withdrawal.by = 'operator'
       union select record.service_id from recall join record on record.origin_key = recall.origin_key
       order by 1`,
    )
    .bind(area)
    .all<{ service_id: string }>();
  return results.map((row) => row.service_id);
}
