import { getArea, listAreas } from '../store/area-store.ts';
import { lastRun, runningRun } from '../store/run-store.ts';

const HOUR = 3_600_000;
/** Hours from the start of one reading to the next; after one in which a source failed. */
const EVERY = 6;
const AGAIN_AFTER_FAILURE = 1;

/** The areas to be read now: those never read, those changed since, those read long ago, and those whose run may have been cut off. */
export async function dueAreas(db: D1Database, now: Date): Promise<string[]> {
  const due: string[] = [];
  for (const { id } of await listAreas(db)) if (await isDue(db, id, now)) due.push(id);
  return due;
}

async function isDue(db: D1Database, area: string, now: Date): Promise<boolean> {
  if (await runningRun(db, area)) return true;
  const last = await lastRun(db, area);
  if (!last) return true;
  const stored = await getArea(db, area);
  if (stored && stored.put_at > last.started_at) return true;
  const hours = last.state === 'completed' ? EVERY : AGAIN_AFTER_FAILURE;
  return now.getTime() - Date.parse(last.started_at) >= hours * HOUR;
}
