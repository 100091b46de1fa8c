import type { RunReport, RunState, SourceReport } from '../operator.ts';
import { runSources, toReport } from './run-source-store.ts';

export interface Run {
  seq: number;
  id: string;
  area: string;
  force: boolean;
  state: RunState;
  /** How many Workflow instances have worked at it. */
  attempt: number;
  /** Milliseconds since 1970 until which it is taken to be alive while it waits for the lease. */
  alive_until: number;
  started_at: string;
  finished_at?: string;
  merged: number;
  published?: RunReport['published'];
}

interface RunRow extends Omit<Run, 'force' | 'published' | 'finished_at'> {
  force: number;
  published: string | null;
  finished_at: string | null;
}

function toRun({ force, published, finished_at, ...row }: RunRow): Run {
  return {
    ...row,
    force: force === 1,
    ...(finished_at !== null && { finished_at }),
    ...(published !== null && { published: JSON.parse(published) as RunReport['published'] }),
  };
}

/** Makes a run, unless one of the area is under way already (`false`). */
export async function createRun(db: D1Database, run: Pick<Run, 'id' | 'area' | 'force' | 'started_at' | 'alive_until'>): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `insert into run (id, area, force, state, started_at, alive_until) values (?, ?, ?, 'running', ?, ?)
       on conflict do nothing`,
    )
    .bind(run.id, run.area, run.force ? 1 : 0, run.started_at, run.alive_until)
    .run();
  return meta.changes > 0;
}

export async function getRun(db: D1Database, id: string): Promise<Run | undefined> {
  const row = await db.prepare('select * from run where id = ?').bind(id).first<RunRow>();
  return row ? toRun(row) : undefined;
}

/** The run that an area has under way, alive or cut off. */
export async function runningRun(db: D1Database, area: string): Promise<Run | undefined> {
  const row = await db.prepare("select * from run where area = ? and state = 'running'").bind(area).first<RunRow>();
  return row ? toRun(row) : undefined;
}

/** The run that an area ended last. */
export async function lastRun(db: D1Database, area: string): Promise<Run | undefined> {
  const row = await db
    .prepare("select * from run where area = ? and state != 'running' order by seq desc limit 1")
    .bind(area)
    .first<RunRow>();
  return row ? toRun(row) : undefined;
}

/** Counts one more attempt at a run that was cut off; `undefined` when somebody else was quicker. */
export async function nextAttempt(db: D1Database, run: Run, aliveUntil: number): Promise<number | undefined> {
  const row = await db
    .prepare("update run set attempt = attempt + 1, alive_until = ? where id = ? and attempt = ? and state = 'running' returning attempt")
    .bind(aliveUntil, run.id, run.attempt)
    .first<{ attempt: number }>();
  return row?.attempt;
}

export const keepRunAlive = (db: D1Database, id: string, until: number): Promise<unknown> =>
  db.prepare('update run set alive_until = ? where id = ?').bind(until, id).run();

export const runMerged = (db: D1Database, id: string, merged: number): D1PreparedStatement =>
  db.prepare('update run set merged = ? where id = ?').bind(merged, id);

export const runPublished = (db: D1Database, id: string, published: NonNullable<RunReport['published']>): D1PreparedStatement =>
  db.prepare('update run set published = ? where id = ?').bind(JSON.stringify(published), id);

export const runFinished = (db: D1Database, id: string, state: RunState, at: string): D1PreparedStatement =>
  db.prepare('update run set state = ?, finished_at = ? where id = ?').bind(state, at, id);

/** Statements that forget runs that began before an instant, with their events. */
export const dropOldRuns = (db: D1Database, before: string): D1PreparedStatement[] => [
  db.prepare("delete from event where run_id in (select id from run where started_at < ? and state != 'running')").bind(before),
  db.prepare("delete from run_source where run_id in (select id from run where started_at < ? and state != 'running')").bind(before),
  db.prepare("delete from run where started_at < ? and state != 'running'").bind(before),
];

/** The run as its operator sees it. */
export async function runReport(db: D1Database, id: string): Promise<RunReport | undefined> {
  const run = await getRun(db, id);
  if (!run) return undefined;
  const sources: SourceReport[] = (await runSources(db, id)).map(toReport);
  return {
    id: run.id,
    area: run.area,
    state: run.state,
    started_at: run.started_at,
    ...(run.finished_at && { finished_at: run.finished_at }),
    sources,
    merged: run.merged,
    ...(run.published && { published: run.published }),
  };
}
