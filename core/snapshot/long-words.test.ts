import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Segment } from '../search/segment.ts';
import { Speller } from '../search/spelling.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { TermIndexWriter } from './term-index-writer.ts';

test('words of any length and script leave the index whole', () => {
  const run = fc
    .tuple(fc.constantFrom('q', 'é', 'ก', '长', '𐐷', '-'), fc.integer({ min: 1, max: 700 }))
    .map(([letter, times]) => letter.repeat(times));
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (words) => {
      const builder = new SegmentBuilder({ needsMet: () => [] });
      const id = '00000000-0000-4000-8000-000000000000';
      const service = { name: `Zebra ${words.join(' ')}`, description: `${words.join(' ')} yoghurt`, status: 'active' as const };
      builder.add({ id, short_id: 'AAAA0000', service, sources: [] });
      const built = builder.finish();
      const segment = new Segment(built.first);
      segment.addRest(built.rest);
      assert.equal(segment.words.find('zebra')?.count, 1);
      assert.equal(segment.descriptions?.find('yoghurt')?.count, 1);
      assert.equal(new Speller([segment]).repair('zebrra')[0]?.term, 'zebra');
      segment.words.withPrefix('q');
    }),
    { numRuns: 60 },
  );
});

test('a term that the format cannot hold is refused when it is written, not when it is read', () => {
  const writer = new TermIndexWriter();
  writer.add(0, 'q'.repeat(256), 'q'.repeat(256));
  assert.throws(() => writer.finish(1), RangeError);
});
