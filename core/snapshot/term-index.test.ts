import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TermIndex } from './term-index.ts';
import { TermIndexWriter } from './term-index-writer.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const documents = fc.array(fc.uniqueArray(word, { maxLength: 12 }), { maxLength: 60 });

/** The order of UTF-8, which differs from JavaScript's beyond U+FFFF. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function build(texts: string[][], extra: number) {
  const writer = new TermIndexWriter(extra);
  texts.forEach((terms, document) => {
    for (const term of terms) writer.add(document, term, term, term.length & ((1 << extra) - 1));
  });
  return new TermIndex(writer.finish(texts.length), texts.length, extra);
}

test('every word leads to exactly its documents, with what was kept beside them', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(0, 2, 3), (texts, extra) => {
      const index = build(texts, extra);
      for (const term of new Set(texts.flat())) {
        const entry = index.find(term);
        assert.ok(entry, term);
        const found = new Uint32Array(entry.count);
        index.read(entry, found);
        const expected = texts.flatMap((terms, document) => (terms.includes(term) ? [document] : []));
        const beside = term.length & ((1 << extra) - 1);
        assert.deepEqual(
          [...found],
          expected.map((document) => (document << extra) | beside),
        );
      }
      assert.equal(index.find('not a word of theirs'), undefined);
    }),
  );
});

test('a prefix leads to all words that begin with it, in order', () => {
  fc.assert(
    fc.property(documents, word, (texts, sought) => {
      const index = build(texts, 0);
      const prefix = [...sought][0]!;
      const expected = [...new Set(texts.flat())].filter((term) => term.startsWith(prefix)).sort(byCodePoint);
      const found = index.withPrefix(prefix);
      assert.deepEqual(
        found.map((entry) => entry.term),
        expected,
      );
      assert.equal(index.hasPrefix(prefix), expected.length > 0);
      const lists = found.map(({ count, offset }) => ({ count, offset }));
      assert.deepEqual(index.listsWithPrefix(prefix), { exact: expected[0] === prefix, lists });
    }),
  );
});

test('bunched and far-apart documents come back as they were', () => {
  const limit = 200_000;
  const writer = new TermIndexWriter();
  const expected = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 150_000, 150_001, 150_002, 199_999];
  for (const document of expected) writer.add(document, 'debt', 'debts');
  const index = new TermIndex(writer.finish(limit), limit);
  const found = new Uint32Array(expected.length);
  index.read(index.find('debt')!, found);
  assert.deepEqual([...found], expected);
});
