import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READ_FROM_TEXT, threeService } from '../oruk/three.ts';
import type { NeedMet } from './need-met.ts';
import type { PublishedService } from './published.ts';
import { recordText, withTerms } from './record-chunks.ts';

const published: PublishedService = {
  id: '6f1d7a52-8a51-4f0e-9d2c-0c6a2f3b1e01',
  short_id: 'abcdefgh',
  service: {
    id: '6f1d7a52-8a51-4f0e-9d2c-0c6a2f3b1e01',
    name: 'Harbour Debt Advice',
    status: 'active',
    attributes: [{ taxonomy_term: { code: 'esdServiceType:651', name: 'Debt counselling' } }],
  },
  sources: [{ source_id: 'council', record_id: 'c1' }],
};
const needs: NeedMet[] = [
  {
    id: 'debt-advice',
    strength: 3,
    terms: [
      { code: 'hive:debt-advice', name: 'Debt advice' },
      { code: 'esdServiceType:651', name: 'Debt advice' },
      { code: 'openEligibility:credit-counseling', name: 'Debt advice' },
    ],
  },
  { id: 'food-bank', strength: 1 },
];

test('terms that the text makes sure are published beside the source’s own, and say how they were decided', () => {
  const { attributes } = threeService(withTerms(published, needs));
  assert.deepEqual(
    attributes?.map(({ taxonomy_term, value }) => [taxonomy_term.code, taxonomy_term.name, value]),
    [
      ['esdServiceType:651', 'Debt counselling', undefined],
      ['hive:debt-advice', 'Debt advice', READ_FROM_TEXT],
      ['openEligibility:credit-counseling', 'Debt advice', READ_FROM_TEXT],
    ],
  );
});

test('a record names all needs, and carries terms only where there is no doubt', () => {
  const record = JSON.parse(recordText(published, needs)) as PublishedService;
  assert.deepEqual(record.needs, ['debt-advice', 'food-bank']);
  assert.equal(record.terms?.length, 2);
  assert.equal((JSON.parse(recordText(published, [needs[1]!])) as PublishedService).terms, undefined);
});
