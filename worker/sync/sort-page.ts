import type { Problem } from '../../core/problem.ts';
import { missingMarks } from '../../core/quality/checks.ts';
import type { Mapped } from '../../core/read/record.ts';
import type { KnownRecord, NewRecord } from '../store/record-store.ts';
import { originKey } from './feed-id.ts';
import { sha256 } from './sha256.ts';

/** Longest record, in characters of JSON, that is kept: with escapes and three bytes a character still far below a row's 2 MB. */
const MOST = 250_000;

/** One page's records, told apart by what is to be done with them. */
export interface SortedPage {
  /** New, or not as they are held. */
  changed: NewRecord[];
  /** Ids of those that are as they are held. */
  same: string[];
  problems: Problem[];
  mapped: number;
  refused: number;
  refused_by: { [reason: string]: number };
  repaired: number;
}

/** Sorts a page's mapped records. `known` is what is held of them; one that this run has seen already is a double. `feed` is what the source is in every HIVE. */
export function sortPage(mapped: readonly Mapped[], known: ReadonlyMap<string, KnownRecord>, runSeq: number, feed = ''): SortedPage {
  const page: SortedPage = { changed: [], same: [], problems: [], mapped: 0, refused: 0, refused_by: {}, repaired: 0 };
  const seen = new Set<string>();
  for (const { record, problems, withdrawn } of mapped) {
    page.problems.push(...problems);
    if (!record || withdrawn) {
      const reason = problems.find((problem) => problem.action === 'record refused')?.reason ?? (withdrawn ? 'closed' : undefined);
      // Without a reason it is a row that the source's mapping leaves out on purpose.
      if (reason) refuse(page, reason);
      continue;
    }
    const { record_id } = record;
    if (seen.has(record_id) || known.get(record_id)?.seen === runSeq) {
      page.problems.push({ reason: 'double_id', action: 'record refused', record_id, field: 'id' });
      refuse(page, 'double_id');
      continue;
    }
    const service = JSON.stringify(record.service);
    if (service.length > MOST) {
      page.problems.push({ reason: 'too_long', action: 'record refused', record_id });
      refuse(page, 'too_long');
      continue;
    }
    seen.add(record_id);
    page.mapped += 1;
    if (problems.some(({ action }) => action === 'field repaired' || action === 'field dropped')) page.repaired += 1;
    const { origin } = record;
    const origin_key = originKey(origin?.feed ?? feed, origin?.record_id ?? record_id);
    const hash = sha256(`${service}\n${origin ? JSON.stringify(origin) : origin_key}`);
    if (known.get(record_id)?.hash === hash) page.same.push(record_id);
    else
      page.changed.push({
        record_id,
        hash,
        service,
        marks: missingMarks(record.service),
        assured: record.service.assured_date ?? null,
        origin: origin ? JSON.stringify(origin) : null,
        origin_key,
      });
  }
  return page;
}

function refuse(page: SortedPage, reason: string) {
  page.refused += 1;
  page.refused_by[reason] = (page.refused_by[reason] ?? 0) + 1;
}
