/**
 * The fenced lease: one run at a time may write. Each taking raises the fence; every batch that a run writes begins with a
 * statement that fails, and the whole batch with it, when the fence has risen since. It renews the lease as well.
 */
const NAME = 'deployment';

export interface Lease {
  fence: number;
  /** Milliseconds that each write lengthens it by. */
  length: number;
}

/** Thrown by a write of a run whose lease another has taken: it must stop and touch nothing more. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

export interface Holder {
  run_id: string;
  /** The Workflow instance. */
  holder: string;
}

/** Takes the lease when it is free, run out, already this holder's, or to be taken over. `undefined`: another has it. */
export async function takeLease(db: D1Database, who: Holder, length: number, now: number, takeover = false): Promise<Lease | undefined> {
  const row = await db
    .prepare(
      `insert into lease (name, fence, run_id, holder, expires_at) values (?1, 1, ?2, ?3, ?4)
       on conflict (name) do update set fence = fence + 1, run_id = ?2, holder = ?3, expires_at = ?4
       where expires_at <= ?5 or holder = ?3 or ?6
       returning fence`,
    )
    .bind(NAME, who.run_id, who.holder, now + length, now, takeover ? 1 : 0)
    .first<{ fence: number }>();
  return row ? { fence: row.fence, length } : undefined;
}

/** Who holds the lease now, if anybody does. */
export const leaseHolder = (db: D1Database, now: number): Promise<Holder | null> =>
  db.prepare('select run_id, holder from lease where name = ? and expires_at > ?').bind(NAME, now).first<Holder>();

/** Lets go, if it is still held. */
export const freeLease = (db: D1Database, lease: Lease): Promise<unknown> =>
  db.prepare('update lease set expires_at = 0 where name = ? and fence = ?').bind(NAME, lease.fence).run();

/** Writes all statements or none; none, and LeaseLost, when the lease is another's by now. */
export async function writeFenced(db: D1Database, lease: Lease, statements: D1PreparedStatement[]): Promise<D1Result[]> {
  const guard = db
    .prepare('update lease set expires_at = ?, fence = case when fence = ? then fence end where name = ?')
    .bind(Date.now() + lease.length, lease.fence, NAME);
  try {
    const results = await db.batch([guard, ...statements]);
    return results.slice(1);
  } catch (error) {
    const held = await db.prepare('select fence from lease where name = ?').bind(NAME).first<{ fence: number }>();
    if (held?.fence !== lease.fence) throw new LeaseLost('Another run holds the lease.', { cause: error });
    throw error;
  }
}
