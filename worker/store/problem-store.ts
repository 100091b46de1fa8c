import { describeProblem, type Problem } from '../../core/problem.ts';
import type { ProblemReport } from '../operator.ts';
import { jsonChunks } from './json-chunks.ts';

/** Adds problems that a run noticed in a source. */
export const addProblems = (
  db: D1Database,
  sourceId: string,
  runSeq: number,
  at: string,
  problems: readonly Problem[],
): D1PreparedStatement[] =>
  jsonChunks(problems).map((chunk) =>
    db
      .prepare(
        `insert into problem (source_id, run_seq, at, reason, action, record_id, field, found, instead)
         select ?, ?, ?, value ->> 'reason', value ->> 'action', value ->> 'record_id', value ->> 'field', value ->> 'found', value ->> 'instead'
         from json_each(?)`,
      )
      .bind(sourceId, runSeq, at, chunk),
  );

/** Forgets what earlier runs noticed: of the source and all its records, once it was read to its end. */
export const dropOldProblems = (db: D1Database, sourceId: string, runSeq: number): D1PreparedStatement =>
  db.prepare('delete from problem where source_id = ? and run_seq < ?').bind(sourceId, runSeq);

/** Forgets what earlier runs noticed of the source as a whole; its records' problems stay, as its records do. */
export const dropOldSourceProblems = (db: D1Database, sourceId: string, runSeq: number): D1PreparedStatement =>
  db.prepare('delete from problem where source_id = ? and run_seq < ? and record_id is null').bind(sourceId, runSeq);

/** Forgets what this run noticed in the source's records while it read them: nothing of it was taken, so what was noticed before stands. */
export const dropNewProblems = (db: D1Database, sourceId: string, runSeq: number): D1PreparedStatement =>
  db.prepare('delete from problem where source_id = ? and run_seq = ? and record_id is not null').bind(sourceId, runSeq);

interface Row {
  source_id: string;
  run_id: string;
  at: string;
  reason: Problem['reason'];
  action: Problem['action'];
  record_id: string | null;
  field: string | null;
  found: string | null;
  instead: string | null;
}

/** The newest problems of these sources. */
export async function listProblems(db: D1Database, sourceIds: readonly string[], limit: number): Promise<ProblemReport[]> {
  const { results } = await db
    .prepare(
      `select problem.*, coalesce(run.id, '') as run_id from problem left join run on run.seq = problem.run_seq
       where source_id in (select value from json_each(?)) order by problem.record_id is not null, problem.id desc limit ?`,
    )
    .bind(JSON.stringify(sourceIds), limit)
    .all<Row>();
  return results.map(({ source_id, run_id, at, reason, action, record_id, field, found, instead }) => {
    const problem: Problem = {
      reason,
      action,
      ...(record_id !== null && { record_id }),
      ...(field !== null && { field }),
      ...(found !== null && { found }),
      ...(instead !== null && { instead }),
    };
    return { source_id, run_id, at, ...problem, sentence: describeProblem(problem) };
  });
}
