/** Rows of a shallow list, each taken from its own page. */
import type { Problem } from '../../../core/problem.ts';
import { asObject } from '../../../core/read/as-object.ts';
import { rowId } from '../../../core/read/oruk-3/schema.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';
import { parseJson } from './parse-json.ts';
import type { PoliteFetch } from './polite-fetch.ts';

/** So many own pages in a row that cannot be reached mean that the feed is down. */
const MOST_FAILURES = 5;

export interface Details {
  records: unknown[];
  problems: Problem[];
  bytes: number;
}

/** The address of one record below the list's. */
export function detailUrl(list: string, id: string): string {
  const url = new URL(list);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  url.search = '';
  return url.href;
}

/** A row whose own page cannot be read stays as the list has it, with a problem; when the feed is down that is the source's failure. */
export async function readDetails(
  list: string,
  rows: unknown[],
  http: PoliteFetch,
  max_bytes: number,
): Promise<Result<Details, ReadFailure>> {
  const details: Details = { records: [], problems: [], bytes: 0 };
  let failures = 0;
  for (const row of rows) {
    const id = rowId(row);
    if (id === undefined) {
      details.records.push(row);
      continue;
    }
    const answer = await http(detailUrl(list, id), { max_bytes: max_bytes - details.bytes });
    if (!answer.ok && ['too_large', 'not_allowed_address'].includes(answer.error.reason)) return answer;
    const document = answer.ok ? parseJson(answer.value.body, answer.value.url) : answer;
    details.bytes += answer.ok ? answer.value.body.byteLength : 0;
    const whole = document.ok ? asObject(document.value) : undefined;
    if (whole && rowId(whole) === id) {
      failures = 0;
      details.records.push({ ...asObject(row), ...whole });
      continue;
    }
    const down = !document.ok && ['unreachable', 'timed_out'].includes(document.error.reason);
    if (down && ++failures >= MOST_FAILURES) return err(document.error);
    const found = document.ok ? 'another record' : (document.error.found ?? document.error.reason);
    details.problems.push({ reason: 'detail_missing', action: 'kept as it is', record_id: id, found });
    details.records.push(row);
  }
  return ok(details);
}
