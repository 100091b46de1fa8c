import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packEvidence } from './evidence.ts';
import { makeEvidence, type Told } from './make-evidence.ts';
import { matchRecords } from './match-records.ts';
import model from './model.json' with { type: 'json' };
import type { MergeModel } from './model.ts';

const MODEL: MergeModel = model;
const match = (...told: Told[]) =>
  matchRecords(
    told.map((one) => packEvidence(makeEvidence(one))),
    MODEL,
  );
const HALL: Told = {
  organization: 'Haven Trust',
  places: [{ address: '1 High Street', city: 'Testford', postcode: 'ZZ1 1AA' }],
  phones: ['01632 960001'],
  urls: ['https://haven.example.org'],
};

test('two offers that are alike but for their names are never one without being asked', () => {
  for (const sources of [
    ['council', 'nhs'],
    ['', ''],
  ]) {
    const [first, second] = sources;
    const { clusters } = match({ ...HALL, source: first, name: 'Lunch club' }, { ...HALL, source: second, name: 'Debt advice' });
    assert.deepEqual(clusters, [], sources.join(' and '));
  }
});

test('of one offer in other words that is said of two offers, the rest still decides', () => {
  const { clusters } = match(
    { ...HALL, source: 'council', name: 'Haven toddler group' },
    { ...HALL, source: 'nhs', name: 'Haven baby and toddler group' },
  );
  assert.deepEqual(clusters, [[0, 1]]);
});

test('a name and a description in two towns are two branches, in a list that is not named', () => {
  const said = {
    name: 'Breastfeeding support',
    description: 'Trained mothers help with feeding your baby, at a weekly drop-in or by phone.',
  };
  const { clusters, asks } = match(
    { ...said, places: [{ address: '5 Bridge Road', city: 'Testford', postcode: 'ZZ1 1AA' }], phones: ['01632 960011'] },
    { ...said, places: [{ address: '8 Bridge Road', city: 'Oakby', postcode: 'ZZ9 9ZZ' }], phones: ['01632 960999'] },
  );
  assert.deepEqual([clusters, asks], [[], []]);
});

test('one that moved to another town and kept its number is still one', () => {
  const said = { name: 'Lantern breastfeeding support', phones: ['01632 960011'] };
  const { clusters, asks } = match(
    { ...said, source: 'council', places: [{ address: '5 Bridge Road', city: 'Testford', postcode: 'ZZ1 1AA' }] },
    { ...said, source: 'nhs', places: [{ address: '8 Mill Lane', city: 'Oakby', postcode: 'ZZ9 9ZZ' }] },
  );
  assert.equal(clusters.length + asks.length, 1);
});
