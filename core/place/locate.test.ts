import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPlaceInWords } from './find-place-in-words.ts';
import { centreOf, locate } from './locate.ts';
import type { Places } from './places.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const town = (name: string, latitude: number, longitude: number, weight = 5, also: string[] = []) => ({
  name,
  also,
  weight,
  latitude,
  longitude,
});

const places: Places = {
  sectors: new Map([
    ['PO4 8', at(50.789, -1.057)],
    ['PO1 2', at(50.795, -1.1)],
    ['B12 0', at(52.46, -1.88)],
  ]),
  districts: new Map([
    ['PO4', at(50.79, -1.06)],
    ['PO1', at(50.8, -1.09)],
    ['PO12', at(50.8, -1.14)],
    ['SO14', at(50.905, -1.4)],
    ['B12', at(52.46, -1.88)],
  ]),
  areas: new Map([
    ['PO', at(50.83, -1.05)],
    ['LS', at(53.8, -1.55)],
  ]),
  towns: [
    town('Portsmouth', 50.8, -1.08, 40, ['pompey']),
    town('Fareham', 50.85, -1.18),
    town('Newport', 50.7, -1.29, 9),
    town('Newport', 52.77, -2.38, 6),
    town('Reading', 51.45, -0.97, 30),
    town('St. Leonards-on-Sea', 50.85, 0.55),
    town('Barking', 51.54, 0.08, 12),
    town('Leigh Park', 50.87, -0.98),
    town('Leeds', 53.8, -1.55, 60),
  ],
};

const located = (text: string) => {
  const place = locate(text, places);
  return place && [place.name, place.precision];
};

test('a postcode is placed at the narrowest centre that is known', () => {
  assert.deepEqual(located('po48ab'), ['PO4 8AB', 'sector']);
  assert.deepEqual(located('PO4 9ZZ'), ['PO4 9ZZ', 'district']);
  assert.deepEqual(located('PO40 1AA'), ['PO40 1AA', 'area']);
  assert.deepEqual(located('near so14'), ['SO14', 'district']);
  assert.deepEqual(located('po48'), ['PO4 8', 'sector']);
  assert.deepEqual(located('po12'), ['PO12', 'district'], 'not PO1 2');
  assert.deepEqual(located('LS1 4'), ['LS1 4', 'area']);
  assert.equal(located('ZZ1 1ZZ'), undefined);
  assert.equal(centreOf('PO1 2DT', places)?.latitude, 50.795);
  assert.equal(centreOf('PO40 1AA', places), undefined, 'an area is too wide for a service');
});

test('a town is found by its name, another name, or a name with one wrong letter', () => {
  assert.deepEqual(located('in Fareham'), ['Fareham', 'town']);
  assert.deepEqual(located('farham'), ['Fareham', 'town']);
  assert.deepEqual(located('fraeham'), ['Fareham', 'town']);
  assert.deepEqual(located('POMPEY'), ['Portsmouth', 'town']);
  assert.deepEqual(located('saint leonards on sea'), ['St. Leonards-on-Sea', 'town']);
  assert.equal(located('leads'), undefined, 'five letters are too few to guess from');
  assert.equal(located('farrhamm'), undefined);
});

test('of two namesakes the larger is meant, unless one is nearer', () => {
  assert.equal(locate('newport', places)?.latitude, 50.7);
  assert.equal(locate('newport', places, at(52.7, -2.4))?.latitude, 52.77);
});

const found = (sentence: string) => {
  const place = findPlaceInWords(sentence.split(' '), places);
  return place && [place.place.name, place.start, place.count];
};

test('a place is found in a sentence', () => {
  assert.deepEqual(found('food bank near po4'), ['PO4', 2, 2]);
  assert.deepEqual(found('walking group in fareham'), ['Fareham', 2, 2]);
  assert.deepEqual(found('Leeds food bank'), ['Leeds', 0, 1]);
  assert.deepEqual(found('library near PO4 8AB open saturday'), ['PO4 8AB', 1, 3]);
  assert.deepEqual(found('po4 8 dentist'), ['PO4 8', 0, 2]);
  assert.deepEqual(found('pantry in leigh park'), ['Leigh Park', 1, 3]);
  assert.deepEqual(found('walking group near farham'), ['Fareham', 2, 2]);
  assert.deepEqual(found('reading group in reading'), ['Reading', 2, 2]);
  assert.deepEqual(found('vitamin clinic near b12'), ['B12', 2, 2]);
  assert.deepEqual(found('dentist po48'), undefined, 'half a postcode without a space is sure only after “near”');
  assert.deepEqual(found('food near po12'), ['PO12', 1, 2]);
  assert.deepEqual(found('food near po 12'), ['PO12', 1, 3]);
  assert.deepEqual(found('dentist near po48'), ['PO4 8', 1, 2]);
});

test('everyday words are not taken for places', () => {
  for (const sentence of [
    'reading group',
    'dog barking all night',
    'vitamin b12 injection',
    'help with parking',
    'i am 16',
    'open at 10',
    'farham',
  ]) {
    assert.equal(found(sentence), undefined, sentence);
  }
  const parking = { ...places, towns: places.towns };
  assert.equal(findPlaceInWords(['problem', 'in', 'parking'], parking, { isOtherWord: (word) => word === 'parking' }), undefined);
});

test('never throws, and points only at words that were given', () => {
  const word = fc.oneof(fc.constantFrom('near', 'in', 'po4', '8', '8ab', 'newport', 'leigh', 'park', ''), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const place = findPlaceInWords(words, places);
      if (place) assert.ok(place.start >= 0 && place.count > 0 && place.start + place.count <= words.length);
      locate(words.join(' '), places);
    }),
  );
});
