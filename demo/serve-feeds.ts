/**
 * The demonstration city's three directories over HTTP, as live ones would be:
 *   /council/oruk/3/services      Open Referral UK 3.0, whole records, `page` and `per_page`
 *   /nhs/oruk/1/services          Open Referral UK 1.0, a shallow list; /services/{id} has the whole record
 *   /voluntary/services.csv       a spreadsheet
 * Run by itself it listens on FEEDS_PORT (8790).
 */
import { answer, type Document } from './answer.ts';
import { councilService } from './feeds/council.ts';
import { loadCity } from './feeds/load-city.ts';
import { nhsId, nhsListed, nhsService } from './feeds/nhs.ts';
import { voluntaryCsv } from './feeds/voluntary.ts';
import { type Listening, listen } from './listen.ts';

const PER_PAGE = { council: 25, nhs: 20 };
const MOST_PER_PAGE = 100;

/** Starts the feeds; resolves with their address once they answer. Port 0 takes any free one. */
export function startFeeds(port: number): Promise<Listening> {
  const city = loadCity();
  const council = city.council.map(councilService);
  const nhs = { list: city.nhs.map(nhsListed), whole: new Map(city.nhs.map((service) => [nhsId(service), nhsService(service)])) };
  const csv = voluntaryCsv(city.voluntary);
  const documentAt = (url: URL): Document | undefined => {
    const path = url.pathname.replace(/\/$/, '');
    if (path === '/council/oruk/3') return json(about(url));
    if (path === '/council/oruk/3/services') return json(page3(council, url));
    if (path === '/nhs/oruk/1/services') return json(page1(nhs.list, url));
    if (path === '/voluntary/services.csv') return { body: csv, type: 'text/csv; charset=utf-8' };
    const [, feed, id = ''] = /^\/(council\/oruk\/3|nhs\/oruk\/1)\/services\/([^/]+)$/.exec(path) ?? [];
    const found = feed === 'nhs/oruk/1' ? nhs.whole.get(id) : feed && council.find((service) => service.id === id);
    return found ? json(found) : undefined;
  };
  return listen(port, (request, response) => answer(request, response, documentAt(new URL(request.url ?? '/', 'http://feeds.invalid'))));
}

function json(value: unknown): Document {
  return { body: JSON.stringify(value), type: 'application/json; charset=utf-8' };
}

function about(url: URL): unknown {
  return {
    version: 'HSDS-UK-3.0',
    title: 'Portsmouth (demonstration): the council’s directory of services',
    description: 'Everything in this directory is fictional.',
    profile: 'https://openreferraluk.org/specifications/3.0/',
    openapi_url: `${url.pathname.replace(/\/$/, '')}/openapi.json`,
  };
}

function page3(records: unknown[], url: URL): unknown {
  const { contents, number, size, pages } = cut(records, url, PER_PAGE.council);
  return {
    total_items: records.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    per_page: size,
    contents,
  };
}

function page1(records: unknown[], url: URL): unknown {
  const { contents, number, pages } = cut(records, url, PER_PAGE.nhs);
  return {
    totalElements: records.length,
    totalPages: pages,
    number,
    size: contents.length,
    first: number === 1,
    last: number >= pages,
    empty: contents.length === 0,
    content: contents,
  };
}

/** Pages are counted from 1; what is not a number means the first page or the usual size. */
function cut(records: unknown[], url: URL, usual: number) {
  const whole = (name: string, otherwise: number) => {
    const value = Number(url.searchParams.get(name));
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  const size = Math.min(MOST_PER_PAGE, whole('per_page', usual));
  const number = whole('page', 1);
  return {
    contents: records.slice((number - 1) * size, number * size),
    number,
    size,
    pages: Math.max(1, Math.ceil(records.length / size)),
  };
}

if (import.meta.main) {
  const { url } = await startFeeds(Number(process.env.FEEDS_PORT ?? 8790));
  console.log(url);
}
