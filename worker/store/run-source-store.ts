import type { SourceReport } from '../operator.ts';

/** How far a run has come with one source. `read`, `unchanged` and `failed` are ends. */
export type Progress = 'reading' | 'normalising' | SourceReport['state'];

export interface RunSource {
  run_id: string;
  source_id: string;
  state: Progress;
  /** Where to go on reading; absent before the first page and after the last. */
  cursor: string | null;
  /** Pages staged. */
  pages: number;
  /** Pages whose records are stored. */
  normalised: number;
  read: number;
  mapped: number;
  refused: number;
  refused_by: { [reason: string]: number };
  repaired: number;
  withdrawn: number;
  bytes: number;
  problem: string | null;
}

type Row = Omit<RunSource, 'refused_by'> & { refused_by: string };

const toRunSource = (row: Row): RunSource => ({ ...row, refused_by: JSON.parse(row.refused_by) as RunSource['refused_by'] });

/** Notes the sources of a run, once. */
export const addRunSources = (db: D1Database, runId: string, sourceIds: readonly string[]): D1PreparedStatement =>
  db
    .prepare(
      "insert into run_source (run_id, source_id, state) select ?, value, 'reading' from json_each(?) where true on conflict do nothing",
    )
    .bind(runId, JSON.stringify(sourceIds));

export async function runSources(db: D1Database, runId: string): Promise<RunSource[]> {
  const { results } = await db.prepare('select * from run_source where run_id = ? order by source_id').bind(runId).all<Row>();
  return results.map(toRunSource);
}

export async function getRunSource(db: D1Database, runId: string, sourceId: string): Promise<RunSource> {
  const row = await db.prepare('select * from run_source where run_id = ? and source_id = ?').bind(runId, sourceId).first<Row>();
  if (!row) throw new Error(`Run ${runId} has no source ${sourceId}`);
  return toRunSource(row);
}

/** Writes all of it: a run is written by one hand, the lease's. */
export const putRunSource = (db: D1Database, it: RunSource): D1PreparedStatement =>
  db
    .prepare(
      `update run_source set state = ?, cursor = ?, pages = ?, normalised = ?, read = ?, mapped = ?, refused = ?, refused_by = ?,
         repaired = ?, withdrawn = ?, bytes = ?, problem = ? where run_id = ? and source_id = ?`,
    )
    .bind(
      it.state,
      it.cursor,
      it.pages,
      it.normalised,
      it.read,
      it.mapped,
      it.refused,
      JSON.stringify(it.refused_by),
      it.repaired,
      it.withdrawn,
      it.bytes,
      it.problem,
      it.run_id,
      it.source_id,
    );

/** A source that the run has not ended with yet counts as read so far. */
export function toReport(it: RunSource): SourceReport {
  const state = it.state === 'reading' || it.state === 'normalising' ? 'read' : it.state;
  const { source_id, pages, read, mapped, refused, refused_by, repaired, withdrawn, bytes, problem } = it;
  return { source_id, state, pages, read, mapped, refused, refused_by, repaired, withdrawn, bytes, ...(problem !== null && { problem }) };
}
