import type { SourceConfig } from '../../../core/area.ts';
import { addEvent } from '../../store/event-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { dropOldProblems } from '../../store/problem-store.ts';
import { countUnseen, dropUnseen } from '../../store/record-store.ts';
import { getRunSource, putRunSource, type RunSource } from '../../store/run-source-store.ts';
import { sourceRead } from '../../store/source-store.ts';
import { stagedPages } from '../../store/staged-pages.ts';
import { readAs } from '../read-as.ts';
import type { RunContext } from '../run-context.ts';
import { contentHash, validatorsOf } from './check.ts';
import { fail } from './read.ts';

/** So many records do not leave another HIVE at once without its saying so. */
const MANY = 10;

/**
 * Ends with a source that was read and stored: records that its feed no longer gives are withdrawn from it. A feed of which
 * no record can be used, though its publisher did not say that all are closed, counts as failed and takes nothing away.
 */
export async function settle(it: RunContext, source: SourceConfig): Promise<void> {
  const { db, lease, run, now } = it;
  const at = await getRunSource(db, run.id, source.id);
  if (at.state !== 'normalising') return;
  const told = (at.refused_by.closed ?? 0) + (at.refused_by.not_published ?? 0);
  const lost = source.kind === 'hive' && at.mapped === 0 && (await countUnseen(db, source.id, run.seq)) >= MANY;
  if (lost || (at.mapped === 0 && told < at.read)) {
    await fail(it, at, { reason: 'empty_feed', found: `none of ${at.read} records could be used (${reasons(at) || 'all left out'})` });
    return;
  }
  const withdrawn = await countUnseen(db, source.id, run.seq);
  const pages = await stagedPages(db, run.id, source.id);
  const when = now().toISOString();
  await writeFenced(db, lease, [
    ...(withdrawn > 0 ? dropUnseen(db, source.id, run.seq) : []),
    dropOldProblems(db, source.id, run.seq),
    sourceRead(db, source.id, when, { read_as: readAs(source), hash: contentHash(pages), validators: validatorsOf(pages) }),
    putRunSource(db, { ...at, state: 'read', withdrawn }),
    addEvent(db, run.id, when, summary(source, at, withdrawn)),
  ]);
}

const reasons = ({ refused_by }: RunSource) =>
  Object.entries(refused_by)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, n]) => `${reason.replaceAll('_', ' ')} ${n}`)
    .join(', ');

function summary({ id }: SourceConfig, at: RunSource, withdrawn: number): string {
  const parts = [`${at.read} records read, ${at.mapped} kept`];
  if (at.repaired > 0) parts.push(`${at.repaired} of them mended`);
  if (at.refused > 0) parts.push(`refused ${at.refused}: ${reasons(at)}`);
  const left = at.read - at.mapped - at.refused;
  if (left > 0) parts.push(`${left} left out, as its mapping says`);
  if (withdrawn > 0) parts.push(`${withdrawn} no longer in the feed`);
  return `${id}: ${parts.join('; ')}`;
}
