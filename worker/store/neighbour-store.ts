/** Services of neighbouring areas that stand near an area's border. */
import { type AreaNames, isForOthersOnly } from '../../core/place/for-others-only.ts';
import type { Bounds } from '../../core/place/places-for.ts';
import { IN_VIEW, type View, viewValues } from './service-store.ts';

/** `IN_VIEW` with its parameters from another number on. */
const inViewFrom = (first: number): string => IN_VIEW.replaceAll(/\?(\d)/g, (_, n: string) => `?${Number(n) - 1 + first}`);

/** What the service says of where it is for, and the towns in its addresses; both lists of texts, mostly empty. */
const SAYS = `(select json_group_array(coalesce(area.value ->> 'name', area.value ->> 'description'))
    from json_each(published, '$.service.service_areas') as area) as stated,
  (select json_group_array(distinct address.value ->> 'city') from json_each(published, '$.service.service_at_locations') as place,
    json_each(place.value, '$.location.addresses') as address) as towns`;

/** Names and view of the area whose border it is, and how far from it one looks. */
export interface Border {
  names: AreaNames;
  view: View;
  around: Bounds;
}

interface Row {
  id: string;
  hash: string;
  stated: string;
  towns: string;
}

const texts = (json: string): string[] => (JSON.parse(json) as (string | null)[]).flatMap((text) => text ?? []);

/**
 * The other area's services near the border that are not in the area's own view, but for those that say that they are for others
 * only: id and hash of each, by id.
 */
export async function servicesNear(db: D1Database, other: View, { names, view, around }: Border): Promise<{ id: string; hash: string }[]> {
  const services: { id: string; hash: string }[] = [];
  for (let after = ''; ; ) {
    const { results } = await db
      .prepare(
        `select id, hash, ${SAYS} from service where ${IN_VIEW} and not (${inViewFrom(6)}) and exists (
           select 1 from json_each(points) as point
           where point.value ->> 0 between ?11 and ?12 and point.value ->> 1 between ?13 and ?14)
           and id > ?15
         order by id limit 5000`,
      )
      .bind(...viewValues(other), ...viewValues(view), around.south, around.north, around.west, around.east, after)
      .all<Row>();
    for (const { id, hash, stated, towns } of results)
      if (!isForOthersOnly(texts(stated), { ...names, towns: texts(towns) })) services.push({ id, hash });
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
