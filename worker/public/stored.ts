/** Reads of the object storage: which areas there are, and an area's manifest. */
import type { Manifest } from '../../core/snapshot/manifest.ts';
import { isAreaId } from '../area-id.ts';

export interface StoredManifest {
  manifest: Manifest;
  /** Changes with the stored bytes. */
  etag: string;
}

/** The area's manifest, or `undefined` when there is no such area or nothing was published for it yet. */
export async function readManifest(bucket: R2Bucket, area: string): Promise<StoredManifest | undefined> {
  if (!isAreaId(area)) return undefined;
  const object = await bucket.get(`${area}/manifest.json`);
  if (!object) return undefined;
  return { manifest: await object.json<Manifest>(), etag: object.etag };
}

/** Ids of the areas that the store holds something of, in order of the alphabet. */
export async function listAreaIds(bucket: R2Bucket): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ delimiter: '/', ...(cursor ? { cursor } : {}) });
    ids.push(...page.delimitedPrefixes.map((prefix) => prefix.slice(0, -1)).filter(isAreaId));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return ids.sort();
}

/** The manifests of all areas that have one. */
export async function readAllManifests(bucket: R2Bucket): Promise<Manifest[]> {
  const stored = await Promise.all((await listAreaIds(bucket)).map((id) => readManifest(bucket, id)));
  return stored.flatMap((found) => (found ? [found.manifest] : []));
}
