/** Which service stands at which place of which segment: what readers may still hold of an area. */
import type { PublishedDocument } from '../../core/snapshot/segment-plan.ts';
import { jsonChunks } from './json-chunks.ts';

/** The documents of these segments, by segment and place. */
export async function documentsOf(db: D1Database, area: string, segmentIds: readonly string[]): Promise<PublishedDocument[]> {
  const documents: PublishedDocument[] = [];
  for (const segment_id of segmentIds) {
    for (let from = 0; ; ) {
      const { results } = await db
        .prepare(
          `select document, service_id as id, hash from document where area = ? and segment = ? and document >= ?
           order by document limit 5000`,
        )
        .bind(area, segment_id, from)
        .all<{ document: number; id: string; hash: string }>();
      for (const row of results) documents.push({ segment_id, ...row });
      const last = results.at(-1);
      if (!last) break;
      from = last.document + 1;
    }
  }
  return documents;
}

/** Statements that lay the documents of a segment to be built, ordered by their services' order keys. */
export function layDocuments(
  db: D1Database,
  area: string,
  segment: string,
  services: readonly { id: string; hash: string }[],
): D1PreparedStatement[] {
  const rows = services.map(({ id, hash }, index) => [-1 - index, id, hash]);
  return [
    dropDocuments(db, area, segment),
    ...jsonChunks(rows).map((chunk) =>
      db
        .prepare(
          `insert into document (area, segment, document, service_id, hash)
           select ?, ?, value ->> 0, value ->> 1, value ->> 2 from json_each(?)`,
        )
        .bind(area, segment, chunk),
    ),
    db
      .prepare(
        `update document set document = ordered.n from (
           select document.service_id, row_number() over (order by service.order_key) - 1 as n
           from document join service on service.id = document.service_id where document.area = ?1 and document.segment = ?2
         ) as ordered where document.area = ?1 and document.segment = ?2 and document.service_id = ordered.service_id`,
      )
      .bind(area, segment),
  ];
}

/** How many documents of a segment are laid. */
export async function countDocuments(db: D1Database, area: string, segment: string): Promise<number> {
  const row = await db
    .prepare('select count(*) as n from document where area = ? and segment = ?')
    .bind(area, segment)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

export const dropDocuments = (db: D1Database, area: string, segment: string): D1PreparedStatement =>
  db.prepare('delete from document where area = ? and segment = ?').bind(area, segment);

/** Where services stand in these segments: the numbers of their documents by segment. */
export async function placesOf(
  db: D1Database,
  area: string,
  segments: readonly string[],
  serviceIds: readonly string[],
): Promise<Map<string, number[]>> {
  const places = new Map<string, number[]>();
  if (segments.length === 0) return places;
  for (const chunk of jsonChunks(serviceIds)) {
    const { results } = await db
      .prepare(
        `select document.segment, document.document from json_each(?) as segment cross join json_each(?) as id
         join document on document.area = ? and document.segment = segment.value and document.service_id = id.value`,
      )
      .bind(JSON.stringify(segments), chunk, area)
      .all<{ segment: string; document: number }>();
    for (const { segment, document } of results) places.set(segment, [...(places.get(segment) ?? []), document]);
  }
  return places;
}
