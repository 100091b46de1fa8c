import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedService } from '../snapshot/published.ts';
import { SegmentBuilder } from '../snapshot/segment-builder.ts';
import { findWord } from './find-word.ts';
import { Segment } from './segment.ts';

/** So many services, each with a name of its own and a word that all have. */
function segmentOf(names: string[]): Segment {
  const builder = new SegmentBuilder({ needsMet: () => [] });
  names.forEach((name, i) => {
    builder.add({
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      short_id: '',
      sources: [],
      service: { name, status: 'active' },
    } as PublishedService);
  });
  return new Segment(builder.finish().first);
}

const found = (names: string[], term: string): number[] =>
  findWord({ said: term, weight: 1, terms: [{ term, prefix: true, weight: 1 }] }, [segmentOf(names)]).lists[0]!.map(
    ({ list }) => list.count,
  );

test('a beginning leads somewhere even when everything it may become is common', () => {
  const names = Array.from({ length: 2000 }, (_, i) => (i < 900 ? 'sunday' : 'sand sunday'));
  assert.deepEqual(found(names, 's'), [1100]);
});

test('what is too common is passed over for what fits', () => {
  const names = Array.from({ length: 2000 }, (_, i) => (i < 40 ? 'sunday swim' : 'sunday'));
  assert.deepEqual(found(names, 's'), [40]);
  assert.deepEqual(found(names, 'sund'), [2000]);
});
