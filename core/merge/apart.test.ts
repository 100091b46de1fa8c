import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldDown } from './apart.ts';
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

test('two groups that do the same thing, each with its own telephone and place, are two', () => {
  const singing = { description: 'Singing on Mondays.' };
  const { clusters, asks } = match(
    {
      ...singing,
      source: 'west',
      name: 'Choir',
      phones: ['01632 960455'],
      places: [{ postcode: 'PO12 1AA', latitude: 50.8, longitude: -1.12 }],
    },
    {
      ...singing,
      source: 'east',
      name: 'Harbour choir',
      phones: ['01632 960488'],
      places: [{ postcode: 'PO1 3AA', latitude: 50.8, longitude: -1.08 }],
    },
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

/** As a leaflet or a volunteers' sheet has it, beside the council's record. */
const KELBY: Told = {
  source: 'council',
  organization: 'All Saints Church',
  places: [{ address: 'All Saints Church, Church Street', city: 'Kelborough', postcode: 'ZZ9 2AS' }],
  phones: ['01632 960925'],
};

test('a leaflet that shortens the town, the hall and the number is understood', () => {
  const { clusters } = match(
    { ...KELBY, name: 'All Saints Luncheon Club', description: 'Two-course midday meal for retired people.' },
    {
      source: 'leaflet',
      name: 'Lunch, All Sts',
      places: [{ address: 'All Sts Ch, Church St', city: "K'borough" }],
      phones: ['Kelb. 960925'],
    },
  );
  assert.deepEqual(clusters, [[0, 1]]);
});

test('what a telephone number, a door and an organisation share is not enough: what is done must agree', () => {
  for (const [one, other] of [
    ['All Saints Church Hall', 'Friends of All Saints Church Hall'],
    ['Museum Cafe', 'Debt centre'],
    ['All Saints Church', 'All Saints toy library'],
  ]) {
    const { clusters } = match({ ...KELBY, name: one }, { ...KELBY, source: 'nhs', name: other });
    assert.deepEqual(clusters, [], `${one} and ${other}`);
  }
});

test('a switchboard that many services of a list give does not speak against another number', () => {
  const library = (town: string, n: number, phone: string): Told => ({
    source: phone === '03069 990100' ? 'council' : 'national',
    name: `${town} Library`,
    organization: phone === '03069 990100' ? 'Marlshire Libraries' : 'Marlshire Council',
    places: [{ city: town, postcode: `ZZ${n} 1AA` }],
    phones: [phone],
  });
  const towns = ['Fairoak', 'Saltry', 'Dunstow', 'Ilverton'];
  const { clusters } = match(
    ...towns.map((town, n) => library(town, n + 1, '03069 990100')),
    ...towns.map((town, n) => library(town, n + 1, `01632 96010${n}`)),
  );
  assert.deepEqual(clusters, [
    [0, 4],
    [1, 5],
    [2, 6],
    [3, 7],
  ]);
});

test('an e-mail address and a page that are both others hold a pair down, one in common does not', () => {
  const thresholds = { ask: 0, same: 2 };
  const [alike, none] = [6, -1];
  const score = (web: number, email: number): number =>
    heldDown(5, Int8Array.of(alike, none, none, web, email, none, none, none, alike), 'unknown', false, thresholds);
  assert.ok(score(0, 0) < thresholds.ask);
  assert.ok(score(1, 0) < thresholds.ask);
  assert.equal(score(0, 5), 5);
  assert.equal(score(6, 0), 5);
  assert.equal(score(0, none), 5);
});
