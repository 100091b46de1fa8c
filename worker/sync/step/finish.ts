import { dropDocuments } from '../../store/document-store.ts';
import { addEvent } from '../../store/event-store.ts';
import { freeLease, writeFenced } from '../../store/lease.ts';
import { runSources } from '../../store/run-source-store.ts';
import { dropOldRuns, runFinished } from '../../store/run-store.ts';
import { deleteFiles } from '../../store/snapshot-files.ts';
import { dropStaged } from '../../store/staged-pages.ts';
import { forgetFiles, NONE_WRITTEN, noteChunks, unusedFiles } from '../../store/stored-store.ts';
import type { RunContext } from '../run-context.ts';

/** Runs and their lines of progress: 90 days. */
const RUNS_KEPT = 90 * 86_400_000;

/** Deletes what nobody needs any more: the staged pages, and published files that no manifest has named for a week. */
export async function tidy({ db, lease, run, env, area, now }: RunContext): Promise<void> {
  await writeFenced(db, lease, dropOldRuns(db, new Date(now().getTime() - RUNS_KEPT).toISOString()));
  await dropStaged(db, env.STAGING, run.id);
  for (const path of await unusedFiles(db, area.id, now())) {
    // Whoever begins to write them again meanwhile must not take them for written.
    await writeFenced(db, lease, [noteChunks(db, area.id, path, NONE_WRITTEN)]);
    await deleteFiles(env.SNAPSHOTS, area.id, path);
    const [, segment] = /^segments\/([^/]+)\/$/.exec(path) ?? [];
    await writeFenced(db, lease, [forgetFiles(db, area.id, path), ...(segment ? [dropDocuments(db, area.id, segment)] : [])]);
  }
}

/** Ends the run and lets go of the lease. */
export async function finish({ db, lease, run, now }: RunContext): Promise<void> {
  const sources = await runSources(db, run.id);
  const failed = sources.filter((source) => source.state === 'failed').length;
  const held = sources.filter((source) => source.state === 'held').length;
  const state = failed + held === 0 ? 'completed' : failed < sources.length ? 'partial' : 'failed';
  const words = {
    completed: 'done',
    partial: `done, but of ${sources.length} sources ${[
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(held > 0 ? [`${held} wait${held === 1 ? 's' : ''} for a person`] : []),
    ].join(' and ')}`,
    failed: 'no source could be read',
  };
  const when = now().toISOString();
  await writeFenced(db, lease, [runFinished(db, run.id, state, when), addEvent(db, run.id, when, words[state])]);
  await freeLease(db, lease);
}

/** Ends a run that met an error nobody expected: the next run starts anew. What was published stands. */
export async function giveUp({ db, lease, run, env, now }: RunContext): Promise<void> {
  await writeFenced(db, lease, []);
  await dropStaged(db, env.STAGING, run.id);
  const when = now().toISOString();
  await writeFenced(db, lease, [
    runFinished(db, run.id, 'failed', when),
    addEvent(db, run.id, when, 'stopped by an error in the pipeline; what was published before stands'),
  ]);
  await freeLease(db, lease);
}
