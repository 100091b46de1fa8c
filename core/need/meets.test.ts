import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ENGLISH } from './lexicon/en.ts';
import { NeedReader } from './meets.ts';
import type { Need } from './need.ts';

const need = (id: string, more: Partial<Need>): Need => ({
  id,
  name: id,
  advice: '',
  says: [],
  staff: [],
  offers: [],
  related: [],
  terms: [],
  ...more,
});
const reader = new NeedReader([
  need('food-bank', { offers: ['emergency parcels', 'food bank', 'vouchers'], not: ['parcels of land'], terms: ['esdServiceType:99'] }),
  need('refuge', { offers: ['safe house', 'fleeing violence'] }),
  need('allotments', { offers: ['parcels of land', 'plots'] }),
]);
const needsOf = (description: string, more = {}) =>
  reader.read({ name: 'The Kitchen Table', description, status: 'active', ...more }).map(({ id }) => id);

test('reads the need from jargon under a name that gives no clue', () => {
  assert.equal(needsOf('We hand out emergency parcels against vouchers from any GP.')[0], 'food-bank');
  assert.deepEqual(needsOf('Come and sit with us.'), []);
});

test('a look-alike phrase is no evidence', () => {
  assert.deepEqual(needsOf('Small parcels of land and plots to rent.'), ['allotments']);
});

test('a taxonomy term that the lexicon names settles it', () => {
  const attributes = [{ taxonomy_term: { code: 'esdServiceType:99', name: 'Assistance' } }];
  assert.deepEqual(reader.read({ name: 'Harbour', status: 'active', attributes }), [{ id: 'food-bank', strength: 3 }]);
});

test('reads any text, at most eight needs, surest first', () => {
  const whole = new NeedReader(ENGLISH);
  const words = ENGLISH.flatMap(({ offers }) => offers.slice(0, 3));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.string({ unit: 'grapheme' }), (phrases, noise) => {
      const met = whole.read({ name: noise || 'x', description: phrases.join(', '), status: 'active' });
      assert.ok(met.length <= 8);
      assert.equal(new Set(met.map(({ id }) => id)).size, met.length);
    }),
    { numRuns: 60 },
  );
});
