/** Services of neighbouring areas that stand near an area's border. */
import type { Bounds } from '../../core/place/places-for.ts';
import { IN_VIEW, type View, viewValues } from './service-store.ts';

/** `IN_VIEW` with its parameters from another number on. */
const inViewFrom = (first: number): string => IN_VIEW.replaceAll(/\?(\d)/g, (_, n: string) => `?${Number(n) - 1 + first}`);

/** A service that names the areas it is for is only for these: one of them must have this area's name, or be the country. */
const FOR_THIS_AREA = `(coalesce(json_array_length(published, '$.service.service_areas'), 0) = 0 or exists (
    select 1 from json_each(published, '$.service.service_areas') as area
    where instr(lower(coalesce(area.value ->> 'name', area.value ->> 'extent', '')), lower(?15)) > 0
      or lower(area.value ->> 'name') in ('england', 'united kingdom', 'uk', 'great britain', 'national', 'nationwide')
      or lower(area.value ->> 'extent_type') = 'nationwide'))`;

/** Area, name and view of the one whose border it is, and how far from it one looks. */
export interface Border {
  name: string;
  view: View;
  around: Bounds;
}

/** The other area's services near the border that are not in the area's own view: id and hash of each, by id. */
export async function servicesNear(db: D1Database, other: View, { name, view, around }: Border): Promise<{ id: string; hash: string }[]> {
  const services: { id: string; hash: string }[] = [];
  for (let after = ''; ; ) {
    const { results } = await db
      .prepare(
        `select id, hash from service where ${IN_VIEW} and not (${inViewFrom(6)}) and exists (
           select 1 from json_each(points) as point
           where point.value ->> 0 between ?11 and ?12 and point.value ->> 1 between ?13 and ?14)
           and ${FOR_THIS_AREA} and id > ?16
         order by id limit 5000`,
      )
      .bind(...viewValues(other), ...viewValues(view), around.south, around.north, around.west, around.east, name, after)
      .all<{ id: string; hash: string }>();
    services.push(...results);
    const last = results.at(-1);
    if (!last) return services;
    after = last.id;
  }
}

/** Of these documents' services, those that no reader may have any more: closed, or without any record. */
export async function goneServices(db: D1Database, area: string, segments: readonly string[]): Promise<string[]> {
  if (segments.length === 0) return [];
  const { results } = await db
    .prepare(
      `select document.service_id as id from json_each(?) as segment
       join document on document.area = ? and document.segment = segment.value
       left join service on service.id = document.service_id where service.id is null or service.shown = 0`,
    )
    .bind(JSON.stringify(segments), area)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}

/** The areas that show services of this one beside their own. */
export async function areasBeside(db: D1Database, area: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `select area from publication where exists (
         select 1 from json_each(body, '$.neighbours') as neighbour where neighbour.value ->> '$.area.id' = ?) order by area`,
    )
    .bind(area)
    .all<{ area: string }>();
  return results.map((row) => row.area);
}
