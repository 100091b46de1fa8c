import type { Validator } from '../sync/read/page.ts';

/** What is known of a source from its last complete reading. */
export interface SourceState {
  id: string;
  trust: number;
  /** Of its configuration and the readers' version: when it differs, what is held was read in another way. */
  read_as: string | null;
  /** Of all its pages and of how they were read: the same again means that nothing has to be done. */
  content_hash: string | null;
  validators: Validator[];
  read_at: string | null;
}

/** The states of these sources; those never read are there too, having been put with their area. */
export async function getSources(db: D1Database, ids: readonly string[]): Promise<SourceState[]> {
  const { results } = await db
    .prepare(
      'select id, trust, read_as, content_hash, validators, read_at from source where id in (select value from json_each(?)) order by id',
    )
    .bind(JSON.stringify(ids))
    .all<Omit<SourceState, 'validators'> & { validators: string | null }>();
  return results.map((row) => ({ ...row, validators: row.validators === null ? [] : (JSON.parse(row.validators) as Validator[]) }));
}

/** Notes that a source was read to its end; without `contents`, that it was the same as before. */
export const sourceRead = (
  db: D1Database,
  id: string,
  at: string,
  contents?: { read_as: string; hash: string; validators: Validator[] },
): D1PreparedStatement =>
  contents
    ? db
        .prepare('update source set read_at = ?, read_as = ?, content_hash = ?, validators = ? where id = ?')
        .bind(at, contents.read_as, contents.hash, JSON.stringify(contents.validators), id)
    : db.prepare('update source set read_at = ? where id = ?').bind(at, id);
