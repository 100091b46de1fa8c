/** Reading a list over HTTP page by page, as both dialects of Open Referral UK have it. */
import type { SourceConfig } from '../../../core/area.ts';
import type { Problem } from '../../../core/problem.ts';
import { type Envelope, readEnvelope } from '../../../core/read/envelope.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';
import type { Page, ReadOptions, Validator } from './page.ts';
import { fingerprint, goesRound, MOST_PAGES, marked, type Position, positionOf, saysMore } from './paging.ts';
import { parseJson } from './parse-json.ts';
import type { Fetched, PoliteFetch } from './polite-fetch.ts';
import { readDetails } from './read-detail.ts';
import { stillTheSame } from './still-the-same.ts';

/** 64 MiB a run unless the source says otherwise. */
export const MOST_BYTES = 64 * 1024 * 1024;
const ASKED_PER_PAGE = 100;
const WHOLE_AT_ONCE = 500;
/** So many own pages are asked for before what was read is handed on. */
const SHALLOW_AT_ONCE = 25;

/** What differs between the dialects. */
export interface Dialect {
  isShallow(rows: unknown[]): boolean;
}

/** The address of the list: the source's own, or `services` below it. */
export function listUrl(source: string): URL {
  const url = new URL(source);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = /\/services$/i.test(path) ? path : `${path}/services`;
  return url;
}

function pageUrl(source: string, page: number): string {
  const url = listUrl(source);
  url.searchParams.set('page', String(page));
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', String(ASKED_PER_PAGE));
  return url.href;
}

interface ListPage {
  envelope: Envelope;
  bytes: number;
  validator: Validator;
}

async function fetchPage(
  url: string,
  http: PoliteFetch,
  max_bytes: number,
  held: Fetched | undefined,
): Promise<Result<ListPage, ReadFailure>> {
  const answer = held ? ok(held) : await http(url, { max_bytes });
  if (!answer.ok) return answer;
  const { body, etag, last_modified } = answer.value;
  const document = parseJson(body, url);
  if (!document.ok) return document;
  const envelope = readEnvelope(document.value);
  if (!envelope) return err({ reason: 'no_envelope', field: url.replace(/\?.*$/, ''), instead: 'contents' });
  return ok({ envelope, bytes: body.byteLength, validator: { url, ...(etag && { etag }), ...(last_modified && { last_modified }) } });
}

/** What is wrong with how many records came, when the feed said how many there are. */
function countProblem(total: number | undefined, count: number): Result<Problem[], ReadFailure> {
  if (total === undefined || total === count) return ok([]);
  if (count * 2 < total) return err({ reason: 'cut_short', found: `${count} records`, instead: `${total} records` });
  return ok([{ reason: 'wrong_count', action: 'kept as it is', found: `${count} records`, instead: `${total} records` }]);
}

/** Reads a list from the cursor on. */
export async function* readList(
  dialect: Dialect,
  source: SourceConfig,
  options: ReadOptions,
): AsyncGenerator<Result<Page, ReadFailure>, void, void> {
  if (!URL.canParse(source.url)) return yield err({ reason: 'unreachable', found: source.url.slice(0, 200), instead: 'a web address' });
  const { http } = options;
  const most = source.max_bytes ?? MOST_BYTES;
  let at: Position = positionOf(options.cursor);
  const known = options.cursor ? undefined : await stillTheSame(options.validators, pageUrl(source.url, 1), http, most);
  if (known?.unchanged) return yield ok({ records: [], next: null, problems: [], bytes: 0, unchanged: true });
  let held = known?.first;
  for (;;) {
    const fetched = await fetchPage(pageUrl(source.url, at.page), http, most - at.bytes, held);
    held = undefined;
    if (!fetched.ok) return yield fetched;
    const { envelope, bytes, validator } = fetched.value;
    if (at.page === 1 && at.base === 1 && envelope.first === false) {
      at = { ...at, page: 0, base: 0 };
      continue;
    }
    const turned = turn(at, envelope, at.bytes + bytes);
    if (!turned.ok) return yield turned;
    const { items, more, after } = turned.value;
    const shallow = at.shallow ?? dialect.isShallow(items);
    const size = shallow ? SHALLOW_AT_ONCE : WHOLE_AT_ONCE;
    let read = bytes;
    let total = at.bytes + bytes;
    for (let skip = at.skip; skip === at.skip || skip < items.length; skip += size) {
      const rows = items.slice(skip, skip + size);
      const details = shallow
        ? await readDetails(listUrl(source.url).href, rows, http, most - total)
        : ok({ records: rows, problems: [] as Problem[], bytes: 0 });
      if (!details.ok) return yield details;
      const ends = skip + size >= items.length;
      total += details.value.bytes;
      const counted = ends && !more ? countProblem(envelope.total, after.count) : ok([]);
      if (!counted.ok) return yield counted;
      const next: Position = ends ? { ...after, bytes: total, shallow } : { ...at, skip: skip + size, bytes: total, shallow };
      yield ok({
        records: details.value.records,
        next: ends && !more ? null : JSON.stringify(next),
        problems: [...details.value.problems, ...counted.value],
        bytes: read + details.value.bytes,
        ...(envelope.total !== undefined && { total: envelope.total }),
        ...(ends && { validator: shallow ? { url: validator.url } : validator }),
      });
      read = 0;
      if (ends && !more) return;
      if (ends) at = next;
      if (ends) break;
    }
  }
}

/** Looks at a page in its turn: whether there are more, and where to go on; or that the feed is empty or goes round in circles. */
function turn(at: Position, envelope: Envelope, bytes: number): Result<{ items: unknown[]; more: boolean; after: Position }, ReadFailure> {
  const { items } = envelope;
  const nth = at.page - at.base + 1;
  const count = at.count + items.length;
  const done: Position = { ...at, count, bytes, skip: 0, page: at.page + 1 };
  if (items.length === 0) return nth === 1 ? err({ reason: 'empty_feed' }) : ok({ items, more: false, after: done });
  const mark = fingerprint(items);
  const says = saysMore(envelope, nth, count);
  if (goesRound(at, mark)) {
    // a bare list that knows no pages gives itself again: it was read already
    const unpaged = nth === 2 && says === undefined;
    return unpaged
      ? ok({ items: [], more: false, after: { ...done, count: at.count } })
      : err({ reason: 'paging_without_end', found: `page ${at.page} again` });
  }
  if (nth >= MOST_PAGES) return err({ reason: 'paging_without_end', found: `${nth} pages` });
  return ok({ items, more: says ?? true, after: { ...done, ...marked(at, mark) } });
}
