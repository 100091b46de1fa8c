import type { SourceConfig } from '../../../core/area.ts';
import { addEvent } from '../../store/event-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { dropNewProblems, dropOldSourceProblems } from '../../store/problem-store.ts';
import { getRunSource, putRunSource } from '../../store/run-source-store.ts';
import { getSources, sourceRead } from '../../store/source-store.ts';
import { type StagedPage, stagedPages } from '../../store/staged-pages.ts';
import { readAs } from '../read-as.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';
import { fail } from './read.ts';

/**
 * Judges a source as a whole, after it was read to its end and before anything of it is stored: an empty feed counts as
 * failed, and one whose every page is as it was needs nothing more.
 */
export async function check(it: RunContext, source: SourceConfig): Promise<void> {
  const { db, lease, run, now } = it;
  const at = await getRunSource(db, run.id, source.id);
  if (at.state !== 'reading') return;
  // Another HIVE may give nothing that is news: its reader has told that apart from an empty directory.
  if (at.read === 0 && source.kind !== 'hive') {
    await fail(it, at, { reason: 'empty_feed' });
    return;
  }
  const pages = await stagedPages(db, run.id, source.id);
  const [known] = await getSources(db, [source.id]);
  const same = known?.read_as === readAs(source) && known.content_hash === contentHash(pages);
  if (!same) {
    await writeFenced(db, lease, [putRunSource(db, { ...at, state: 'normalising' })]);
    return;
  }
  const when = now().toISOString();
  await writeFenced(db, lease, [
    dropOldSourceProblems(db, source.id, run.seq),
    dropNewProblems(db, source.id, run.seq),
    putRunSource(db, { ...at, state: 'unchanged' }),
    sourceRead(db, source.id, when, { read_as: readAs(source), hash: contentHash(pages), validators: validatorsOf(pages) }),
    addEvent(db, run.id, when, `${source.id}: ${at.read} records, the same as before`),
  ]);
}

/** Of all pages, in order. */
export const contentHash = (pages: readonly StagedPage[]): string => sha256(pages.map((page) => page.hash).join(' '));

export const validatorsOf = (pages: readonly StagedPage[]) => pages.flatMap((page) => page.validator ?? []);
