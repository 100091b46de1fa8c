/**
 * Counters that rise when something changed, so that a later step knows whether it has anything to do, also after the run
 * was cut off in between. `merger` is the version of the code that merged last.
 */
export type Counter = 'services' | 'withdrawals' | 'merger';

export async function getCounters(db: D1Database): Promise<Record<Counter, number>> {
  const { results } = await db.prepare('select name, value from counter').all<{ name: Counter; value: number }>();
  return Object.fromEntries(results.map(({ name, value }) => [name, value])) as Record<Counter, number>;
}

export const raiseCounter = (db: D1Database, name: Counter): D1PreparedStatement =>
  db.prepare('update counter set value = value + 1 where name = ?').bind(name);

export const setCounter = (db: D1Database, name: Counter, value: number): D1PreparedStatement =>
  db.prepare('update counter set value = ? where name = ?').bind(value, name);
