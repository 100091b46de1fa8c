/**
 * Reads an area of another HIVE: every source's own record, with who gave it (core/exchange). Left out is what has come round: records
 * that this deployment reads from their source itself, and those that have come through it before. So nothing echoes, and nothing
 * withdrawn lives on in a circle of HIVEs.
 */
import { EXCHANGE_FORMAT, type ExchangePage, type ExchangeRecord, type ExchangeSource } from '../../../core/exchange/exchange.ts';
import { asObject } from '../../../core/read/as-object.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import { sha256 } from '../sha256.ts';
import type { ReadFailure } from './failure.ts';
import type { ReadPages } from './page.ts';
import { parseJson } from './parse-json.ts';
import { MOST_BYTES } from './read-list.ts';
import { stillTheSame } from './still-the-same.ts';

/** Where to go on, in which version, with how many records given and bytes read. */
interface Cursor {
  page: number;
  count: number;
  version: string;
  bytes: number;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): string[] | undefined => (Array.isArray(value) && value.every(isText) ? value : undefined);

/** A source as it is kept: only what readers are shown, each a text. */
function readSource(value: unknown): ExchangeSource[] {
  const source = asObject(value);
  const licence = asObject(source?.licence);
  const { feed, name, owner, read_at } = source ?? {};
  if (!isText(feed) || !/^[0-9a-f]{16}$/.test(feed) || !isText(name) || !isText(owner) || !isText(licence?.name)) return [];
  const { url, attribution } = licence;
  const own = {
    name: licence.name,
    ...(isText(url) && /^https?:/i.test(url) && { url }),
    ...(isText(attribution) && { attribution }),
  };
  return [{ feed, name, owner, licence: own, ...(isText(read_at) && /^\d{4}-\d\d-\d\d$/.test(read_at) && { read_at }) }];
}

/** A page, when it is one. */
function readPage(document: unknown): ExchangePage | undefined {
  const page = asObject(document);
  if (page?.hive !== EXCHANGE_FORMAT || !isText(page.version) || !isText(page.deployment) || !/^[0-9a-f]{32}$/.test(page.deployment))
    return undefined;
  const [withdrawn, recalled] = [texts(page.withdrawn), texts(page.recalled)];
  if (!Array.isArray(page.records) || !Array.isArray(page.sources) || !withdrawn || !recalled) return undefined;
  if (!Number.isInteger(page.page) || !Number.isInteger(page.pages)) return undefined;
  return { ...(page as unknown as ExchangePage), sources: page.sources.flatMap(readSource), withdrawn, recalled };
}

async function fetchPage(url: string, held: Uint8Array | undefined, get: () => Promise<Result<Uint8Array, ReadFailure>>) {
  const body = held ? ok(held) : await get();
  if (!body.ok) return body;
  const document = parseJson(body.value, url);
  if (!document.ok) return document;
  const page = readPage(document.value);
  return page ? ok({ page, bytes: body.value.byteLength }) : err<ReadFailure>({ reason: 'no_envelope', field: url, instead: 'records' });
}

export const readHive: ReadPages = async function* (source, { http, cursor, validators, own }) {
  if (!URL.canParse(source.url)) return yield err({ reason: 'unreachable', found: source.url.slice(0, 200), instead: 'a web address' });
  if (!own) throw new Error(`Cannot read source ${source.id}: it is not said who reads it`);
  const most = source.max_bytes ?? MOST_BYTES;
  const address = source.url.replace(/\/+$/, '');
  // Read with other sources of our own, the same pages give other records: then what was noted of them does not count.
  const urlOf = (page: number) => `${address}/exchange?page=${page}#${sha256(JSON.stringify(own), 12)}`;
  const feeds = new Set(own.feeds);
  let at: Cursor = cursor ? (JSON.parse(cursor) as Cursor) : { page: 1, count: 0, version: '', bytes: 0 };
  const known = cursor ? undefined : await stillTheSame(validators, urlOf(1), http, most);
  if (known?.unchanged) return yield ok({ records: [], next: null, problems: [], bytes: 0, unchanged: true });
  let etag = known?.first?.etag;
  let first = known?.first?.body;
  for (;;) {
    const fetched = await fetchPage(`${address}/exchange`, first, async () => {
      const answer = await http(urlOf(at.page), { max_bytes: most - at.bytes });
      if (!answer.ok) return answer;
      etag = answer.value.etag;
      return ok(answer.value.body);
    });
    first = undefined;
    if (!fetched.ok) return yield fetched;
    const { page, bytes } = fetched.value;
    if (page.deployment === own.deployment) return yield err({ reason: 'own_directory', field: address });
    if (at.page > 1 && page.version !== at.version)
      return yield err({ reason: 'cut_short', found: 'the directory changed while it was read' });
    const last = page.page >= page.pages;
    const isNews = ({ feed, path = [] }: ExchangeRecord): boolean => !feeds.has(feed) && !path.includes(own.deployment);
    const records = page.records.flatMap((record) => {
      if (!asObject(record)) return [record];
      const path = texts(record.path ?? []);
      return path && isNews(record) ? [{ ...record, path: [...path, page.deployment] }] : [];
    });
    const next: Cursor = { page: at.page + 1, count: at.count + page.records.length, version: page.version, bytes: at.bytes + bytes };
    if (last && next.count === 0 && page.withdrawn.length === 0) return yield err({ reason: 'empty_feed' });
    yield ok({
      records,
      next: last ? null : JSON.stringify(next),
      problems: [],
      bytes,
      ...(at.page === 1 && { validator: { url: urlOf(1), ...(etag && { etag }) } }),
      ...(last && { told: { sources: page.sources, withdrawn: page.withdrawn, recalled: page.recalled } }),
    });
    if (last) return;
    at = next;
  }
};
