import type { Loss } from '../../core/read/judge-loss.ts';
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
  /** Its feed lost much at once and waits for a person since then. */
  held: Held | null;
  /** A person has let pass what is held. */
  released: boolean;
  /** Mean number of filled fields a record when it was last taken. */
  filled: number | null;
}

/** What a feed had lost when it was held. */
export interface Held extends Loss {
  since: string;
}

type Row = Omit<SourceState, 'validators' | 'held' | 'released'> & { validators: string | null; held: string | null; released: number };

/** The states of these sources; those never read are there too, having been put with their area. */
export async function getSources(db: D1Database, ids: readonly string[]): Promise<SourceState[]> {
  const { results } = await db
    .prepare(
      `select id, trust, read_as, content_hash, validators, read_at, held, released, filled from source
       where id in (select value from json_each(?)) order by id`,
    )
    .bind(JSON.stringify(ids))
    .all<Row>();
  return results.map((row) => ({
    ...row,
    validators: row.validators === null ? [] : (JSON.parse(row.validators) as Validator[]),
    held: row.held === null ? null : (JSON.parse(row.held) as Held),
    released: row.released === 1,
  }));
}

/** Notes that a source was read to its end; without `contents`, that it was the same as before. It is held no longer. */
export const sourceRead = (
  db: D1Database,
  id: string,
  at: string,
  contents?: { read_as: string; hash: string; validators: Validator[] },
): D1PreparedStatement =>
  contents
    ? db
        .prepare('update source set read_at = ?, read_as = ?, content_hash = ?, validators = ?, held = null, released = 0 where id = ?')
        .bind(at, contents.read_as, contents.hash, JSON.stringify(contents.validators), id)
    : db.prepare('update source set read_at = ?, held = null, released = 0 where id = ?').bind(at, id);

/** Notes that a source waits for a person. What was let pass before counts no more: this is another loss. */
export const holdSource = (db: D1Database, id: string, held: Held): D1PreparedStatement =>
  db.prepare('update source set held = ?, released = 0 where id = ?').bind(JSON.stringify(held), id);

/** Lets pass what is held of a source; false when nothing is. */
export async function releaseSource(db: D1Database, id: string): Promise<boolean> {
  const { meta } = await db.prepare('update source set released = 1 where id = ? and held is not null').bind(id).run();
  return meta.changes > 0;
}

/** Notes how many fields a record of it has on average, when it is taken. */
export const noteFilled = (db: D1Database, id: string, filled: number): D1PreparedStatement =>
  db.prepare('update source set filled = ? where id = ?').bind(filled, id);
