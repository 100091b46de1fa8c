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

/** Withdrawals that hide the service ?1: its own, and those of ids whose record is part of it now. */
const HIDES = `(service_id = ?1 or service_id in (
    select identity.id from identity join record on record.source_id = identity.source_id and record.record_id = identity.record_id
    where record.service_id = ?1))`;

/** By whom a service is withdrawn here: by an operator, by its source in some area. */
export async function withdrawnBy(db: D1Database, serviceId: string): Promise<Set<'operator' | 'source'>> {
  const { results } = await db
    .prepare(`select distinct by from withdrawal where ${HIDES}`)
    .bind(serviceId)
    .all<{ by: 'operator' | 'source' }>();
  return new Set(results.map(({ by }) => by));
}

/** Statements that undo an operator's withdrawal of a service, and with `source` its source's too, and note that it was done. */
export const restoreByOperator = (
  db: D1Database,
  serviceId: string,
  { reason, source, at }: { reason: string; source: boolean; at: string },
): D1PreparedStatement[] => [
  db
    .prepare(
      `insert into restoration (service_id, area, by, withdrawn_reason, withdrawn_at, reason, at)
       select service_id, area, by, reason, at, ?3, ?4 from withdrawal where ${HIDES} and (by = 'operator' or ?2)`,
    )
    .bind(serviceId, Number(source), reason, at),
  db.prepare(`delete from withdrawal where ${HIDES} and (by = 'operator' or ?2)`).bind(serviceId, Number(source)),
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
