import assert from 'node:assert/strict';
import { test } from 'node:test';
import { milesBetween } from '../../core/place/distance.ts';
import { fromNationalGrid } from './national-grid.ts';

// Ordnance Survey's worked example (Caister water tower) and two landmarks with well-known coordinates.
const known: [string, number, number, number, number][] = [
  ['Caister water tower', 651_409.903, 313_177.27, 52.658_007, 1.716_051],
  ['Greenwich Observatory', 538_890, 177_320, 51.477_8, -0.001_5],
  ['Edinburgh Castle', 325_160, 673_480, 55.948_6, -3.2],
];

for (const [name, easting, northing, latitude, longitude] of known) {
  test(`${name} is where it is`, () => {
    const metres = milesBetween(fromNationalGrid(easting, northing), { latitude, longitude }) * 1609.344;
    assert.ok(metres < 60, `${metres} m away`);
  });
}
