/** What a page of a feed's list says of itself, in the many ways that servers say it. */
import { asObject } from './as-object.ts';

/** Where lists are found. Open Referral UK 3.0 says `contents`, 1.0 `content`; the others are seen in live feeds. */
const LISTS = ['contents', 'content', 'items', 'data', 'results', 'services', 'records'];

export interface Envelope {
  items: unknown[];
  /** How many records, and how many pages, the feed says it has. */
  total?: number;
  total_pages?: number;
  /** The feed says itself that this is, or is not, its first page. */
  first?: boolean;
  /** The feed says itself that this is its last page. */
  last?: boolean;
  /** The address of the next page, where the feed gives one. */
  next?: string;
}

function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function firstOf<Value>(
  places: Record<string, unknown>[],
  names: string[],
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  for (const place of places) {
    for (const name of names) {
      const value = read(place[name]);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** Reads one page; undefined when there is no list where any feed is known to put it. A bare list is a page without a word about itself. */
export function readEnvelope(document: unknown): Envelope | undefined {
  if (Array.isArray(document)) return { items: document };
  const page = asObject(document);
  if (!page) return undefined;
  const items = firstOf([page], LISTS, (value) => (Array.isArray(value) ? value : undefined));
  if (!items) return undefined;
  const places: Record<string, unknown>[] = [page, ...['pagination', 'meta', 'page', 'paging'].map((name) => asObject(page[name]) ?? {})];
  const total = firstOf(places, ['total_items', 'totalElements', 'total_elements', 'totalItems', 'total', 'total_count', 'count'], whole);
  const total_pages = firstOf(places, ['total_pages', 'totalPages', 'page_count', 'pages', 'last_page', 'lastPage'], whole);
  const first = firstOf(places, ['first_page', 'first', 'firstPage'], (value) => (typeof value === 'boolean' ? value : undefined));
  const last = firstOf(places, ['last_page', 'last', 'lastPage', 'is_last'], (value) => (typeof value === 'boolean' ? value : undefined));
  const links = asObject(page.links) ?? asObject(page._links) ?? {};
  const next = firstOf([...places, links], ['next', 'next_page_url', 'next_url'], (value) => {
    const href = asObject(value)?.href ?? value;
    return typeof href === 'string' && href !== '' ? href : undefined;
  });
  return {
    items,
    ...(total !== undefined && { total }),
    ...(total_pages !== undefined && { total_pages }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...(next !== undefined && { next }),
  };
}
