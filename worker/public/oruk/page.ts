/** Pages of a list, and their envelope as Open Referral UK 3.0 has it. */
import { type Asked, PER_PAGE } from './parameters.ts';

export interface PageOf<Item> {
  items: Item[];
  total: number;
  page: number;
  pages: number;
}

/** The page that was asked for; one beyond the last is empty. An empty list has one empty page. */
export function pageOf<Item>(all: readonly Item[], { numbers }: Asked): PageOf<Item> {
  const page = numbers.get('page') ?? 1;
  const size = numbers.get('per_page') ?? PER_PAGE;
  return { items: all.slice((page - 1) * size, page * size), total: all.length, page, pages: Math.max(1, Math.ceil(all.length / size)) };
}

export const threeEnvelope = <Item>({ total, page, pages }: PageOf<unknown>, contents: Item[]) => ({
  total_items: total,
  total_pages: pages,
  page_number: page,
  size: contents.length,
  first_page: page === 1,
  last_page: page >= pages,
  empty: contents.length === 0,
  contents,
});

/** As 1.0 has it. */
export const oneEnvelope = <Item>({ total, page, pages }: PageOf<unknown>, content: Item[]) => ({
  totalElements: total,
  totalPages: pages,
  number: page,
  size: content.length,
  first: page === 1,
  last: page >= pages,
  empty: content.length === 0,
  content,
});
