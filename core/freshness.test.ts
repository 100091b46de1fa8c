import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkedBy, freshness, freshnessOf, goodFor, SOON_OLD } from './freshness.ts';
import { ENGLISH } from './need/lexicon/en.ts';
import type { PublishedService } from './snapshot/published.ts';

const now = new Date('2026-06-15T10:00:00Z');

test('a check is good for a year, and for half of that where people go the same day', () => {
  assert.deepEqual([goodFor(), goodFor(['debt']), goodFor(['food-bank'])], [365, 365, 183]);
  assert.equal(goodFor(['debt', 'benefits', 'food-bank']), 365, 'what it does besides does not count');
  const texts = [['debt'], ['food-bank']].map((needs) => freshnessOf('2025-10-15', 'the council', now, needs));
  assert.deepEqual(texts, [
    { text: 'Checked 7 months ago by the council', old: false },
    { text: 'Last checked 7 months ago by the council. Ring first.', old: true },
  ]);
});

test('every need of the policy is one of the lexicon', () => {
  const known = new Set(ENGLISH.map(({ id }) => id));
  for (const need of SOON_OLD) assert.ok(known.has(need), need);
});

test('who is named is who checked it last', () => {
  const licence = { name: 'OGL' };
  const known = ['one', 'two'].map((id) => ({ id, name: id, owner: `Owner of ${id}`, licence }));
  const published: PublishedService = {
    id: 'a',
    short_id: 'A',
    service: { name: 'A', status: 'active', assured_date: '2026-05-25' },
    sources: [
      { source_id: 'one', record_id: '1', assured_date: '2024-01-01' },
      { source_id: 'two', record_id: '2', assured_date: '2026-05-25' },
    ],
  };
  assert.equal(checkedBy(published, known), 'Owner of two');
  assert.equal(freshness(published, known, now).text, 'Checked 3 weeks ago by Owner of two');
});

test('one month is a month', () => {
  assert.equal(freshnessOf('2026-04-16', undefined, now).text, 'Checked a month ago');
});

test('no date whatever makes it throw, and one that is older never looks fresher', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof freshnessOf(text, undefined, now).text === 'string'));
  const day = fc.nat(4000).map((days) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [older, newer] = one < other ? [one, other] : [other, one];
      assert.ok(!freshnessOf(newer, undefined, now).old || freshnessOf(older, undefined, now).old);
    }),
  );
});
