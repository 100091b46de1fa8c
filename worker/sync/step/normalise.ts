import type { SourceConfig } from '../../../core/area.ts';
import { mapperFor } from '../../../core/read/mapper-for.ts';
import { enterRecords } from '../../store/identity-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { addProblems } from '../../store/problem-store.ts';
import { knownRecords, putRecords, seeRecords } from '../../store/record-store.ts';
import { getRunSource, putRunSource, type RunSource } from '../../store/run-source-store.ts';
import { readStaged } from '../../store/staged-pages.ts';
import { feedId } from '../feed-id.ts';
import type { RunContext } from '../run-context.ts';
import { type SortedPage, sortPage } from '../sort-page.ts';

/** Pages a step. */
const PAGES = 20;

/** Maps a source's next staged pages to the one shape and stores what changed, each page whole or not at all. */
export async function normaliseSome(it: RunContext, source: SourceConfig): Promise<{ done: boolean }> {
  let at = await getRunSource(it.db, it.run.id, source.id);
  for (let pages = 0; pages < PAGES; pages += 1) {
    if (at.state !== 'normalising' || at.normalised >= at.pages) return { done: true };
    at = await normalisePage(it, source, at);
  }
  return { done: false };
}

async function normalisePage({ db, lease, env, run, now }: RunContext, source: SourceConfig, at: RunSource): Promise<RunSource> {
  const raw = await readStaged(env.STAGING, run.id, source.id, at.normalised);
  const mapped = raw.map(mapperFor(source));
  const ids = mapped.flatMap(({ record }) => record?.record_id ?? []);
  const page = sortPage(mapped, await knownRecords(db, source.id, ids), run.seq, feedId(source.url));
  const next = add(at, page);
  const when = now().toISOString();
  await writeFenced(db, lease, [
    ...(await enterRecords(
      db,
      source.id,
      page.changed.map((record) => record.record_id),
      run.started_at,
    )),
    ...putRecords(db, source.id, run.seq, when.slice(0, 10), page.changed),
    ...seeRecords(db, source.id, run.seq, page.same),
    ...addProblems(db, source.id, run.seq, when, page.problems),
    putRunSource(db, next),
  ]);
  return next;
}

function add(at: RunSource, page: SortedPage): RunSource {
  const refused_by = { ...at.refused_by };
  for (const [reason, n] of Object.entries(page.refused_by)) refused_by[reason] = (refused_by[reason] ?? 0) + n;
  return {
    ...at,
    normalised: at.normalised + 1,
    mapped: at.mapped + page.mapped,
    refused: at.refused + page.refused,
    refused_by,
    repaired: at.repaired + page.repaired,
  };
}
