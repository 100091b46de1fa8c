import type { RunEvent } from '../operator.ts';

/** Adds a line to a run's progress. */
export const addEvent = (db: D1Database, runId: string, at: string, text: string): D1PreparedStatement =>
  db
    .prepare('insert into event (run_id, n, at, text) select ?1, coalesce(max(n), 0) + 1, ?2, ?3 from event where run_id = ?1')
    .bind(runId, at, text);

/** The lines after number `after`, in order, at most 500. */
export async function eventsAfter(db: D1Database, runId: string, after: number): Promise<RunEvent[]> {
  const { results } = await db
    .prepare('select n, at, text from event where run_id = ? and n > ? order by n limit 500')
    .bind(runId, after)
    .all<RunEvent>();
  return results;
}
