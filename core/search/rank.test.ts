import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PublishedService } from '../snapshot/published.ts';
import { SegmentBuilder } from '../snapshot/segment-builder.ts';
import type { Plan, SoughtNeed, SoughtWord } from './plan.ts';
import { rank } from './rank.ts';
import { Segment } from './segment.ts';
import { TopK } from './top-k.ts';
import { WEIGHTS } from './weights.ts';
import { stem } from './words.ts';

const WORDS = ['debt', 'rent', 'food', 'bank', 'foot', 'band', 'reno', 'bathroom'];
const NEEDS = ['debt', 'housing', 'food'];
const FIELDS = ['name', 'category', 'organization', 'description'] as const;

/** A service as the test draws it: words by field, needs met by strength. */
interface Drawn {
  name: string[];
  category: string[];
  organization: string[];
  description: string[];
  needs: { id: string; strength: 0 | 1 | 2 | 3 }[];
  paused: boolean;
}

const words = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 3 });
const needs = fc.uniqueArray(fc.record({ id: fc.constantFrom(...NEEDS), strength: fc.constantFrom(0, 1, 2, 3) }), {
  selector: ({ id }) => id,
});
const drawn = fc.record({
  name: words,
  category: words,
  organization: words,
  description: words,
  needs,
  paused: fc.boolean(),
}) as fc.Arbitrary<Drawn>;
const directory = fc.array(fc.record({ services: fc.array(drawn, { minLength: 1, maxLength: 12 }), dropped: fc.uniqueArray(fc.nat(11)) }), {
  minLength: 1,
  maxLength: 3,
});
type DrawnSegment = { services: Drawn[]; dropped: number[] };

const term = fc.oneof(
  fc.record({ term: fc.constantFrom(...WORDS.map(stem)), weight: fc.constantFrom(1, 0.5) }),
  fc.record({ term: fc.constantFrom('f', 'foo', 'ba', 'ban', 're'), prefix: fc.constant(true), weight: fc.constant(0.8) }),
);
const weight = fc.constantFrom(1, 0.6, 0.3);
const sought = fc.record({
  words: fc.array(fc.record({ said: fc.constant('word'), weight, terms: fc.array(term, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 4,
  }),
  needs: fc.uniqueArray(fc.record({ id: fc.constantFrom(...NEEDS), weight, neighbour: fc.boolean() }), { selector: ({ id }) => id }),
  limit: fc.integer({ min: 1, max: 12 }),
  offset: fc.nat(4),
});

function segmentOf({ services, dropped }: DrawnSegment): Segment {
  let at = 0;
  const builder = new SegmentBuilder({ needsMet: () => services[at++]!.needs });
  services.forEach((one, i) => {
    builder.add({
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      short_id: String(i).padStart(8, '0'),
      sources: [],
      service: {
        name: one.name.join(' '),
        description: one.description.join(' '),
        status: one.paused ? 'temporarily closed' : 'active',
        organization: { name: one.organization.join(' ') },
        attributes: one.category.map((name) => ({ taxonomy_term: { name } })),
      },
    } as PublishedService);
  });
  const built = builder.finish();
  const segment = new Segment(built.first, dropped);
  segment.addRest(built.rest);
  return segment;
}

/** The field a term stands in, the best first. */
const fieldOf = (one: Drawn, sought: string): (typeof FIELDS)[number] | undefined =>
  FIELDS.find((field) => one[field].some((word) => stem(word) === sought));

/** The terms that a sought term stands for in one part of a segment, in the order in which they count. */
function termsFor({ services }: DrawnSegment, { term, prefix }: SoughtWord['terms'][number], described: boolean): string[] {
  if (!prefix) return [term];
  const count = (one: string): number => services.filter((service) => isIn(service, one, described)).length;
  return [...new Set(WORDS.map(stem))]
    .filter((one) => one.startsWith(term))
    .sort()
    .sort((a, b) => count(b) - count(a));
}

const isIn = (service: Drawn, term: string, described: boolean): boolean => {
  const field = fieldOf(service, term);
  return field !== undefined && (field === 'description') === described;
};

function rarityOf(word: SoughtWord, segments: DrawnSegment[]): number {
  const services = segments.reduce((sum, one) => sum + one.services.length, 0);
  const holding = segments.reduce((sum, segment) => {
    const counts = word.terms.map((one) =>
      [false, true]
        .flatMap((described) => termsFor(segment, one, described).map((term) => ({ term, described })))
        .reduce((count, { term, described }) => count + segment.services.filter((service) => isIn(service, term, described)).length, 0),
    );
    return sum + Math.max(...counts);
  }, 0);
  return word.weight * Math.min(WEIGHTS.mostRare, Math.log(1 + (services - Math.min(holding, services) + 0.5) / (holding + 0.5)));
}

/** What ranking means, said plainly: one document at a time, nothing kept, nothing passed over. */
function scoreOf(service: Drawn, segment: DrawnSegment, segments: DrawnSegment[], words: SoughtWord[], needs: SoughtNeed[]): number {
  let score = 0;
  let met = false;
  const strengths = [WEIGHTS.hinted, WEIGHTS.likely, WEIGHTS.sure, WEIGHTS.meant];
  const addNeeds = (neighbours: boolean): void => {
    for (const { id, weight, neighbour } of needs) {
      const own = service.needs.find((one) => one.id === id);
      if (!own || neighbour !== neighbours) continue;
      const gain = weight * WEIGHTS.need * strengths[own.strength]!;
      score = Math.fround(score + (met ? gain * WEIGHTS.furtherNeed : gain));
      met = true;
    }
  };
  addNeeds(false);
  for (const word of words) {
    const first = word.terms
      .flatMap((one) =>
        [false, true].flatMap((described) => termsFor(segment, one, described).map((term) => ({ term, described, weight: one.weight }))),
      )
      .find(({ term, described }) => isIn(service, term, described));
    if (first) score = Math.fround(score + rarityOf(word, segments) * first.weight * WEIGHTS[fieldOf(service, first.term)!]);
  }
  addNeeds(true);
  return Math.fround(service.paused ? score * WEIGHTS.paused : score);
}

test('ranking gives each document what the plain reckoning gives it, in that order, and counts as it does', () => {
  fc.assert(
    fc.property(directory, sought, (drawnSegments, { words, needs: unsorted, limit, offset }) => {
      fc.pre(words.length + unsorted.length > 0);
      const needs = unsorted.toSorted((a, b) => b.weight - a.weight);
      const plan: Plan = { words, needs, required: [], wished: [], limit, offset };
      const { total, hits } = rank(drawnSegments.map(segmentOf), plan);
      const scores = drawnSegments.map((segment) =>
        segment.services.map((service, document) =>
          segment.dropped.includes(document) ? 0 : scoreOf(service, segment, drawnSegments, words, needs),
        ),
      );
      const all = scores.flat();
      const floor = Math.max(...all) / 10;
      const found = all.filter((score) => score > 0 && score >= floor).sort((a, b) => b - a);
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));
      assert.equal(total, found.length);
      assert.equal(hits.length, found.slice(offset, offset + limit).length);
      hits.forEach((hit, i) => {
        assert.ok(near(hit.score, scores[hit.segment]![hit.document]!), 'its own score');
        assert.ok(near(hit.score, found[offset + i]!), 'its place');
      });
      assert.equal(new Set(hits.map(({ segment, document }) => `${segment} ${document}`)).size, hits.length);
    }),
    { numRuns: 300 },
  );
});

test('the best k of a stream are those that sorting it would give, earlier ones first among equals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 }), fc.nat(12), (keys, k) => {
      const top = new TopK(k);
      keys.forEach((key, i) => {
        if (key > top.floor) top.push(key, i);
      });
      const expected = keys.map((_, i) => i).sort((a, b) => keys[b]! - keys[a]! || a - b);
      assert.deepEqual(top.sorted(), expected.slice(0, k));
    }),
  );
});
