/** Pages as a feed gave them, kept from reading until their run is over: their records in R2, what is known of them in D1. */
import type { Page, Validator } from '../sync/read/page.ts';

const keyOf = (runId: string, sourceId: string, n: number) => `${runId}/${sourceId}/${n}.json`;

export interface StagedPage {
  n: number;
  records: number;
  hash: string;
  validator: Validator | null;
}

/** Puts a page's records away. To be followed by `notePage` in the same batch as the cursor. */
export async function stagePage(bucket: R2Bucket, runId: string, sourceId: string, n: number, json: string): Promise<void> {
  await bucket.put(keyOf(runId, sourceId, n), json);
}

export const notePage = (db: D1Database, runId: string, sourceId: string, n: number, page: Page, hash: string): D1PreparedStatement =>
  db
    .prepare('insert or replace into page (run_id, source_id, n, records, hash, validator) values (?, ?, ?, ?, ?, ?)')
    .bind(runId, sourceId, n, page.records.length, hash, page.validator ? JSON.stringify(page.validator) : null);

export async function stagedPages(db: D1Database, runId: string, sourceId: string): Promise<StagedPage[]> {
  const { results } = await db
    .prepare('select n, records, hash, validator from page where run_id = ? and source_id = ? order by n')
    .bind(runId, sourceId)
    .all<Omit<StagedPage, 'validator'> & { validator: string | null }>();
  return results.map((row) => ({ ...row, validator: row.validator === null ? null : (JSON.parse(row.validator) as Validator) }));
}

export async function readStaged(bucket: R2Bucket, runId: string, sourceId: string, n: number): Promise<unknown[]> {
  const object = await bucket.get(keyOf(runId, sourceId, n));
  if (!object) throw new Error(`Staged page ${n} of ${sourceId} is gone`);
  return object.json<unknown[]>();
}

/** Deletes what a run staged. */
export async function dropStaged(db: D1Database, bucket: R2Bucket, runId: string): Promise<void> {
  for (;;) {
    const { objects } = await bucket.list({ prefix: `${runId}/`, limit: 1000 });
    if (objects.length === 0) break;
    await bucket.delete(objects.map((object) => object.key));
  }
  await db.prepare('delete from page where run_id = ?').bind(runId).run();
}
