import type { SourceConfig } from '../../../core/area.ts';
import { describeProblem, type Problem } from '../../../core/problem.ts';
import { filledFields } from '../../../core/read/filled-fields.ts';
import { judgeLoss, type Loss, type LossReason, lossWords } from '../../../core/read/judge-loss.ts';
import { mapperFor } from '../../../core/read/mapper-for.ts';
import { addEvent } from '../../store/event-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { addProblems, dropNewProblems, dropOldSourceProblems } from '../../store/problem-store.ts';
import { dropRecords, recordIds } from '../../store/record-store.ts';
import { getRunSource, putRunSource, type RunSource } from '../../store/run-source-store.ts';
import { getSources, holdSource, noteFilled, type SourceState } from '../../store/source-store.ts';
import { readStaged } from '../../store/staged-pages.ts';
import { getWeighed, putWeighed, type Weighed } from '../../store/weight-store.ts';
import type { RunContext } from '../run-context.ts';

/** What the staged pages of a source come to. */
interface Weight {
  usable: Set<string>;
  /** Held records that the publisher itself marks as closed or not for publication. */
  told: string[];
  /** Mean number of filled fields of a usable record. */
  filled: number;
}

/** Pages a step. */
const PAGES = 100;

/**
 * The guard, before anything of a changed feed is stored. One that lost much at once waits for a person and its last good
 * data stays; only what its publisher marks as closed goes, and goes at once. Weighs some pages a step, and judges after the last.
 */
export async function weighSome(it: RunContext, source: SourceConfig): Promise<{ done: boolean }> {
  const { db, env, run } = it;
  const at = await getRunSource(db, run.id, source.id);
  if (at.state !== 'normalising' || at.normalised > 0) return { done: true };
  const weighed = await weighPages(it, source, at.pages);
  if (weighed.pages < at.pages) {
    await putWeighed(env.STAGING, run.id, source.id, weighed);
    return { done: false };
  }
  await judge(it, at, weighed);
  return { done: true };
}

async function judge(it: RunContext, at: RunSource, weighed: Weighed): Promise<void> {
  const { db, lease } = it;
  const held = await recordIds(db, at.source_id);
  const weight = weightOf(weighed, held);
  const [known] = await getSources(db, [at.source_id]);
  const loss = lossOf(held, weight, known);
  const reason = held.size > 0 && weight.usable.size > 0 ? judgeLoss(loss, (known?.released && known.held) || undefined) : undefined;
  if (reason) await hold(it, at, loss, reason, weight.told);
  // A feed without one usable record will be left as it is; what it says is closed goes all the same.
  else if (weight.usable.size === 0) await writeFenced(db, lease, drop(db, at.source_id, weight.told));
  else await writeFenced(db, lease, [noteFilled(db, at.source_id, weight.filled)]);
}

/** Goes on where the last step stopped, for some pages. */
async function weighPages({ env, run }: RunContext, source: SourceConfig, pages: number): Promise<Weighed> {
  const map = mapperFor(source);
  const before = await getWeighed(env.STAGING, run.id, source.id);
  const usable = new Set(before.usable);
  const closed = new Set(before.closed);
  let { fields } = before;
  const upTo = Math.min(pages, before.pages + PAGES);
  for (let n = before.pages; n < upTo; n += 1)
    for (const raw of await readStaged(env.STAGING, run.id, source.id, n)) {
      const { record, record_id, withdrawn } = map(raw);
      if (withdrawn && record_id !== undefined) closed.add(record_id);
      if (!record || withdrawn || usable.has(record.record_id)) continue;
      usable.add(record.record_id);
      fields += filledFields(record.service);
    }
  return { pages: upTo, usable: [...usable], closed: [...closed], fields };
}

function weightOf(weighed: Weighed, held: ReadonlySet<string>): Weight {
  const usable = new Set(weighed.usable);
  const told = weighed.closed.filter((id) => held.has(id) && !usable.has(id));
  return { usable, told, filled: usable.size === 0 ? 0 : weighed.fields / usable.size };
}

function lossOf(held: ReadonlySet<string>, { usable, told, filled }: Weight, known: SourceState | undefined): Loss {
  const of = held.size - told.length;
  const stays = [...held].filter((id) => usable.has(id)).length;
  const before = known?.filled ?? undefined;
  return { of, lost: of - stays, filled_now: filled, ...(before !== undefined && { filled_before: before }) };
}

const drop = (db: D1Database, sourceId: string, ids: readonly string[]): D1PreparedStatement[] =>
  ids.length > 0 ? dropRecords(db, sourceId, ids) : [];

async function hold({ db, lease, run, now }: RunContext, at: RunSource, loss: Loss, reason: LossReason, told: string[]): Promise<void> {
  const problem: Problem = { reason, action: 'source kept as it was', found: lossWords(reason, loss) };
  const sentence = describeProblem(problem);
  const when = now().toISOString();
  await writeFenced(db, lease, [
    dropOldSourceProblems(db, at.source_id, run.seq),
    dropNewProblems(db, at.source_id, run.seq),
    ...addProblems(db, at.source_id, run.seq, when, [problem]),
    ...drop(db, at.source_id, told),
    holdSource(db, at.source_id, { since: when, ...loss }),
    putRunSource(db, { ...at, state: 'held', withdrawn: told.length, problem: sentence }),
    addEvent(db, run.id, when, `${at.source_id}: ${sentence}`),
  ]);
}
