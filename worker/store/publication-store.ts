/**
 * What each area has published. The database says what is true; `{area}/manifest.json` is its image in R2. The image is put
 * only over the one that was there before the database was read, so that an older state never replaces a newer one.
 */
import { createHash } from 'node:crypto';
import type { Manifest, Neighbour, Segment } from '../../core/snapshot/manifest.ts';
import { placesOf } from './document-store.ts';
import { deploymentId, recalledKeys } from './exchange-store.ts';
import { joinedIds } from './joined-store.ts';
import { goneServices } from './neighbour-store.ts';
import { withdrawnIds } from './withdrawal-store.ts';

/** The manifest without what is known only when it is put. */
export type ManifestBody = Omit<Manifest, 'version' | 'built_at' | 'deployment' | 'withdrawn' | 'recalled' | 'joined'>;

export interface Publication {
  /** What it was made of: the same again means that there is nothing new to publish. */
  made_of: string;
  body: ManifestBody;
  at: string;
}

export async function getPublication(db: D1Database, area: string): Promise<Publication | undefined> {
  const row = await db
    .prepare('select made_of, body, at from publication where area = ?')
    .bind(area)
    .first<{ made_of: string; body: string; at: string }>();
  return row ? { ...row, body: JSON.parse(row.body) as ManifestBody } : undefined;
}

export const putPublication = (db: D1Database, area: string, it: Publication): D1PreparedStatement =>
  db
    .prepare(
      `insert into publication (area, made_of, body, at) values (?1, ?2, ?3, ?4)
       on conflict (area) do update set made_of = ?2, at = case when body = ?3 then at else ?4 end, body = ?3`,
    )
    .bind(area, it.made_of, JSON.stringify(it.body), it.at);

/** The areas that have published. */
export async function publishedAreas(db: D1Database): Promise<string[]> {
  const { results } = await db.prepare('select area from publication order by area').all<{ area: string }>();
  return results.map((row) => row.area);
}

const TRIES = 10;

/** Makes the area's manifest in R2 what the database says. Answers its version, and whether it had to be moved. */
export async function movePointer(db: D1Database, bucket: R2Bucket, area: string, now: Date): Promise<{ version: string; moved: boolean }> {
  const key = `${area}/manifest.json`;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await bucket.head(key);
    const publication = await getPublication(db, area);
    if (!publication) throw new Error(`Nothing to publish for ${area}`);
    const joined = await joinedIds(db, area);
    const withdrawn = await withdrawnIds(db, area);
    const recalled = await recalledKeys(db);
    const segments = await withoutWithdrawn(db, area, publication.body.segments, withdrawn);
    const neighbours = await neighboursNow(db, area, publication.body.neighbours ?? [], withdrawn);
    const content = {
      ...publication.body,
      segments,
      ...(neighbours.length > 0 && { neighbours }),
      withdrawn,
      ...(recalled.length > 0 && { recalled }),
      ...(Object.keys(joined).length > 0 && { joined }),
    };
    const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
    if (before?.customMetadata?.version === version) return { version, moved: false };
    const manifest: Manifest = { ...content, version, built_at: now.toISOString(), deployment: await deploymentId(db) };
    const put = await bucket.put(key, JSON.stringify(manifest), {
      onlyIf: before ? { etagMatches: before.etag } : { etagDoesNotMatch: '*' },
      customMetadata: { version },
      httpMetadata: { contentType: 'application/json; charset=utf-8' },
    });
    if (!put) continue;
    await db.prepare('update publication set version = ?, version_at = ? where area = ?').bind(version, manifest.built_at, area).run();
    return { version, moved: true };
  }
  throw new Error(`The manifest of ${area} changed ${TRIES} times while it was put`);
}

/** The neighbours' segments without what was withdrawn or is gone by now: their own area's runs do not make this one's anew. */
async function neighboursNow(db: D1Database, area: string, neighbours: Neighbour[], withdrawn: string[]): Promise<Neighbour[]> {
  const segments = neighbours.map(({ segment }) => segment);
  const gone = await goneServices(
    db,
    area,
    segments.map(({ id }) => id),
  );
  const left = await withoutWithdrawn(db, area, segments, [...withdrawn, ...gone]);
  return neighbours.map((neighbour, i) => ({ ...neighbour, segment: left[i]! }));
}

/** The segments with the documents of withdrawn services dropped, so that no search counts them before the next run leaves them out. */
async function withoutWithdrawn(db: D1Database, area: string, segments: Segment[], withdrawn: string[]): Promise<Segment[]> {
  const places = await placesOf(
    db,
    area,
    segments.map(({ id }) => id),
    withdrawn,
  );
  return segments.map((segment) => {
    const dropped = places.get(segment.id);
    return dropped ? { ...segment, dropped: [...new Set([...segment.dropped, ...dropped])].sort((a, b) => a - b) } : segment;
  });
}
