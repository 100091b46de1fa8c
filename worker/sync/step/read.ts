import type { SourceConfig } from '../../../core/area.ts';
import { describeProblem } from '../../../core/problem.ts';
import { addEvent } from '../../store/event-store.ts';
import { deploymentId, keepTold } from '../../store/exchange-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { addProblems, dropNewProblems, dropOldSourceProblems } from '../../store/problem-store.ts';
import { getRunSource, putRunSource, type RunSource } from '../../store/run-source-store.ts';
import { getSources, type SourceState, sourceRead } from '../../store/source-store.ts';
import { notePage, stagePage } from '../../store/staged-pages.ts';
import { ownFeeds } from '../own-feeds.ts';
import { politeFetch } from '../polite.ts';
import { problemOf, type ReadFailure } from '../read/failure.ts';
import type { Page } from '../read/page.ts';
import { readPages } from '../read/read-pages.ts';
import { readAs } from '../read-as.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

/** Pages a step: a page of a shallow list asks for 25 records one by one, and production counts each call. */
const PAGES = 25;

/**
 * Reads a source's next pages and stages them. Done when the source was read to its end, has not changed, or failed: then
 * its last good data stays as it is.
 */
export async function readSome(it: RunContext, source: SourceConfig): Promise<{ done: boolean }> {
  const { db, run, env } = it;
  let at = await getRunSource(db, run.id, source.id);
  if (at.state !== 'reading') return { done: true };
  if (at.pages > 0 && at.cursor === null) return { done: true };
  const [known] = await getSources(db, [source.id]);
  const mayAsk = !run.force && known?.read_as === readAs(source);
  let pages = 0;
  for await (const result of readPages(source, {
    http: politeFetch(env),
    cursor: at.cursor,
    ...(mayAsk && { validators: known.validators }),
    ...(source.kind === 'hive' && { own: { deployment: await deploymentId(db), feeds: await ownFeeds(db) } }),
  })) {
    if (!result.ok) return fail(it, at, result.error);
    if (result.value.unchanged) return unchanged(it, at, known);
    at = await keep(it, source, at, result.value);
    pages += 1;
    if (result.value.next === null) return { done: true };
    if (pages >= PAGES) return { done: false };
  }
  return fail(it, at, { reason: 'cut_short' });
}

async function keep({ db, lease, run, env, now }: RunContext, source: SourceConfig, at: RunSource, page: Page): Promise<RunSource> {
  const json = JSON.stringify(page.records);
  const n = at.pages;
  await stagePage(env.STAGING, run.id, source.id, n, json);
  const next: RunSource = { ...at, cursor: page.next, pages: n + 1, read: at.read + page.records.length, bytes: at.bytes + page.bytes };
  const when = now().toISOString();
  await writeFenced(db, lease, [
    notePage(db, run.id, source.id, n, page, sha256(json)),
    ...addProblems(db, source.id, run.seq, when, page.problems),
    ...(page.told ? await keepTold(db, source.id, page.told, await ownFeeds(db)) : []),
    putRunSource(db, next),
    addEvent(db, run.id, when, `${source.id}: page ${n + 1}, ${page.records.length} records`),
  ]);
  return next;
}

/** Ends with a source that could not be read or used. */
export async function fail({ db, lease, run, now }: RunContext, at: RunSource, failure: ReadFailure): Promise<{ done: true }> {
  const problem = problemOf(failure);
  const sentence = describeProblem(problem);
  const when = now().toISOString();
  await writeFenced(db, lease, [
    dropOldSourceProblems(db, at.source_id, run.seq),
    dropNewProblems(db, at.source_id, run.seq),
    ...addProblems(db, at.source_id, run.seq, when, [problem]),
    putRunSource(db, { ...at, state: 'failed', cursor: null, problem: sentence }),
    addEvent(db, run.id, when, `${at.source_id}: ${sentence}`),
  ]);
  return { done: true };
}

async function unchanged({ db, lease, run, now }: RunContext, at: RunSource, known: SourceState | undefined): Promise<{ done: true }> {
  const when = now().toISOString();
  await writeFenced(db, lease, [
    dropOldSourceProblems(db, at.source_id, run.seq),
    dropNewProblems(db, at.source_id, run.seq),
    putRunSource(db, { ...at, state: 'unchanged', cursor: null }),
    ...(known ? [sourceRead(db, at.source_id, when)] : []),
    addEvent(db, run.id, when, `${at.source_id}: not changed since it was last read`),
  ]);
  return { done: true };
}
