/** Services as they were merged, once for the whole deployment. */
import type { PublishedService } from '../../core/snapshot/published.ts';
import { jsonChunks } from './json-chunks.ts';

/** Services whose records changed since they were merged, the first so many. */
export async function dirtyServices(db: D1Database, limit: number): Promise<string[]> {
  const { results } = await db.prepare('select id from service where dirty = 1 order by id limit ?').bind(limit).all<{ id: string }>();
  return results.map((row) => row.id);
}

/** Has every service merged anew. */
export const dirtyAll = (db: D1Database): D1PreparedStatement => db.prepare('update service set dirty = 1');

export interface MergedRow {
  id: string;
  /** Whether readers may have it: it is not inactive or defunct. */
  shown: boolean;
  hash: string;
  order_key: string;
  /** JSON of the PublishedService. */
  published: string;
  /** What its organisation is counted by. */
  organization: string | null;
  /** Lasting ids of its locations. */
  location_ids: string[];
  /** Latitude and longitude of each place that has them. */
  points: [number, number][];
}

/** The hashes of what these services were before. */
export async function hashesOf(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  const { results } = await db
    .prepare('select id, hash from service where hash is not null and id in (select value from json_each(?))')
    .bind(JSON.stringify(ids))
    .all<{ id: string; hash: string }>();
  return new Map(results.map((row) => [row.id, row.hash]));
}

/** Statements that store merged services and drop those that no record is left of. */
export function putServices(db: D1Database, merged: readonly MergedRow[], empty: readonly string[]): D1PreparedStatement[] {
  const rows = merged.map((it) => [
    it.id,
    it.shown ? 1 : 0,
    it.hash,
    it.order_key,
    it.published,
    it.organization,
    JSON.stringify(it.location_ids),
    JSON.stringify(it.points),
  ]);
  const put = jsonChunks(rows).map((chunk) =>
    db
      .prepare(
        `insert into service (id, dirty, shown, hash, order_key, published, organization, location_ids, points)
         select value ->> 0, 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
         from json_each(?) where true
         on conflict (id) do update set dirty = 0, shown = excluded.shown, hash = excluded.hash, order_key = excluded.order_key,
           published = excluded.published, organization = excluded.organization,
           location_ids = excluded.location_ids, points = excluded.points`,
      )
      .bind(chunk),
  );
  const drop = jsonChunks(empty).map((chunk) => db.prepare('delete from service where id in (select value from json_each(?))').bind(chunk));
  return [...put, ...drop];
}

/** How many services the sources have together. */
export async function countServices(db: D1Database, sourceIds: readonly string[]): Promise<number> {
  const row = await db
    .prepare('select count(distinct service_id) as n from record where source_id in (select value from json_each(?))')
    .bind(JSON.stringify(sourceIds))
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** What makes a service one of an area's. */
export interface View {
  source_ids: readonly string[];
  bounds?: { south: number; west: number; north: number; east: number };
}

/** SQL: a row of `service` is in a view whose values `viewValues` gives as the parameters ?1 to ?5. */
export const IN_VIEW = `shown = 1
  and exists (select 1 from record where record.service_id = service.id and record.source_id in (select value from json_each(?1)))
  and (?2 is null or points = '[]' or exists (
    select 1 from json_each(points) as point where point.value ->> 0 between ?2 and ?3 and point.value ->> 1 between ?4 and ?5))
  and id not in (select service_id from withdrawal where by = 'operator')
  and id not in (
    select record.service_id from withdrawal join identity on identity.id = withdrawal.service_id
    join record on record.source_id = identity.source_id and record.record_id = identity.record_id where withdrawal.by = 'operator')
  and id not in (select record.service_id from recall join record on record.origin_key = recall.origin_key)`;

/** The five parameters of `IN_VIEW`. */
export const viewValues = ({ source_ids, bounds }: View) => [
  JSON.stringify(source_ids),
  bounds?.south ?? null,
  bounds?.north ?? null,
  bounds?.west ?? null,
  bounds?.east ?? null,
];

/** The area's services as they should be published: id and hash of each, by id. */
export async function servicesInView(db: D1Database, view: View): Promise<{ id: string; hash: string }[]> {
  const services: { id: string; hash: string }[] = [];
  for (let after = ''; ; ) {
    const { results } = await db
      .prepare(`select id, hash from service where ${IN_VIEW} and id > ?6 order by id limit 5000`)
      .bind(...viewValues(view), after)
      .all<{ id: string; hash: string }>();
    services.push(...results);
    const last = results.at(-1);
    if (!last) return services;
    after = last.id;
  }
}

export interface ViewCounts {
  services: number;
  organizations: number;
  locations: number;
}

export async function countView(db: D1Database, view: View): Promise<ViewCounts> {
  const row = await db
    .prepare(
      `with shown as (select organization, location_ids from service where ${IN_VIEW})
       select count(*) as services, count(distinct organization) as organizations,
         (select count(distinct one.value) from shown, json_each(shown.location_ids) as one) as locations from shown`,
    )
    .bind(...viewValues(view))
    .first<ViewCounts>();
  return row ?? { services: 0, organizations: 0, locations: 0 };
}

/** The points of the area's services, rounded to two decimals (about a kilometre), each once. */
export async function pointsInView(db: D1Database, view: View): Promise<{ latitude: number; longitude: number }[]> {
  const { results } = await db
    .prepare(
      `select distinct round(point.value ->> 0, 2) as latitude, round(point.value ->> 1, 2) as longitude
       from service, json_each(service.points) as point where ${IN_VIEW.replaceAll(/(?<=\b(?:and|or) )id /g, 'service.id ')} order by 1, 2`,
    )
    .bind(...viewValues(view))
    .all<{ latitude: number; longitude: number }>();
  return results;
}

/** The sources whose records are in the area's services, whether or not they are the area's own. */
export async function sourcesInView(db: D1Database, view: View): Promise<string[]> {
  const { results } = await db
    .prepare(`select distinct source_id from record where service_id in (select id from service where ${IN_VIEW}) order by source_id`)
    .bind(...viewValues(view))
    .all<{ source_id: string }>();
  return results.map((row) => row.source_id);
}

/** The first sources of what came through other HIVEs and is in the area's services, by feed. */
export async function feedsInView(db: D1Database, view: View): Promise<string[]> {
  const { results } = await db
    .prepare(
      `select distinct origin ->> '$.feed' as feed from record
       where origin is not null and service_id in (select id from service where ${IN_VIEW}) order by feed`,
    )
    .bind(...viewValues(view))
    .all<{ feed: string }>();
  return results.map((row) => row.feed);
}

/** The services of a segment from a document on, in document order, some hundreds at a time. */
export async function* segmentServices(
  db: D1Database,
  area: string,
  segment: string,
  first = 0,
): AsyncGenerator<PublishedService[], void, void> {
  for (let from = first; ; ) {
    const { results } = await db
      .prepare(
        `select document.document, service.published from document join service on service.id = document.service_id
         where document.area = ? and document.segment = ? and document.document >= ? order by document.document limit 320`,
      )
      .bind(area, segment, from)
      .all<{ document: number; published: string }>();
    const last = results.at(-1);
    if (!last) return;
    yield results.map((row) => JSON.parse(row.published) as PublishedService);
    from = last.document + 1;
  }
}
