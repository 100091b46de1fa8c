import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readEnvelope } from './envelope.ts';

const LISTS = ['contents', 'content', 'items', 'data', 'results', 'services', 'records'];
const TOTALS = ['total_items', 'totalElements', 'total_elements', 'totalItems', 'total', 'total_count', 'count'];
const PAGES = ['total_pages', 'totalPages', 'page_count', 'pages', 'last_page', 'lastPage'];
const WITHIN = ['', 'pagination', 'meta', 'page', 'paging'];

test('the list, the counts and the end are found under every name and wherever they stand', () => {
  const name = (names: string[]) => fc.constantFrom(...names);
  fc.assert(
    fc.property(
      name(LISTS),
      name(TOTALS),
      name(PAGES),
      name(WITHIN),
      fc.array(fc.anything()),
      fc.nat(99_999),
      fc.nat(999),
      fc.boolean(),
      (list, total, pages, within, items, count, page_count, asText) => {
        const said = { [total]: asText ? String(count) : count, [pages]: asText ? ` ${page_count} ` : page_count };
        const read = readEnvelope(within ? { [list]: items, [within]: said } : { [list]: items, ...said });
        assert.deepEqual([read?.items, read?.total, read?.total_pages], [items, count, page_count]);
      },
    ),
    { numRuns: 500 },
  );
  assert.deepEqual(readEnvelope({ content: [], first: true, last: false }), { items: [], first: true, last: false });
  assert.equal(readEnvelope({ items: [], links: { next: { href: '/services?page=2' } } })?.next, '/services?page=2');
});

test('whatever comes is a page with a list or none, and what is no count is none', () => {
  const field = fc.constantFrom(...LISTS, ...TOTALS, ...PAGES, ...WITHIN, 'links', 'next', 'first', 'last', '__proto__');
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(field, fc.anything())), (document) => {
      const read = readEnvelope(document);
      if (!read) return;
      assert.ok(Array.isArray(read.items));
      for (const count of [read.total, read.total_pages]) assert.ok(count === undefined || (Number.isInteger(count) && count >= 0));
    }),
    { numRuns: 2000 },
  );
});
