import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { milesBetween } from './distance.ts';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('Portsmouth Guildhall to Southampton Civic Centre is about 15.5 miles', () => {
  const miles = milesBetween({ latitude: 50.7981, longitude: -1.0925 }, { latitude: 50.9087, longitude: -1.4056 });
  assert.ok(Math.abs(miles - 15.6) < 0.3, String(miles));
});

test('a place is no distance from itself, and there is as far as back', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      assert.equal(milesBetween(a, a), 0);
      assert.ok(Math.abs(milesBetween(a, b) - milesBetween(b, a)) < 1e-9);
      assert.ok(milesBetween(a, b) <= 12_438);
    }),
  );
});
