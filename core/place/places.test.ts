import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodePlaces, encodePlaces, noPlaces, type Places, roundPoint } from './places.ts';

const point = fc
  .record({ latitude: fc.double({ min: 49, max: 61, noNaN: true }), longitude: fc.double({ min: -9, max: 2, noNaN: true }) })
  .map(roundPoint);
const codes = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), point), { selector: ([code]) => code })
  .map((pairs) => new Map(pairs));
const town = fc
  .tuple(fc.string({ maxLength: 12, unit: 'grapheme' }), fc.array(fc.string({ maxLength: 6 }), { maxLength: 2 }), fc.nat(900), point)
  .map(([name, also, weight, at]) => ({ name, also, weight, ...at }));
const places: fc.Arbitrary<Places> = fc.record({
  sectors: codes,
  districts: codes,
  areas: codes,
  towns: fc.array(town, { maxLength: 20 }),
});

test('what is packed is unpacked, whatever its order', () => {
  fc.assert(
    fc.property(places, (table) => {
      const bytes = encodePlaces(table);
      const again = decodePlaces(bytes);
      assert.deepEqual(again.sectors, table.sectors);
      assert.deepEqual(again.areas, table.areas);
      assert.equal(again.towns.length, table.towns.length);
      assert.deepEqual(encodePlaces(again), bytes);
      assert.deepEqual(encodePlaces({ ...table, sectors: new Map([...table.sectors].reverse()) }), bytes);
    }),
  );
});

test('bytes that are no table are refused, not misread', () => {
  assert.throws(() => decodePlaces(new Uint8Array([1, 2, 3, 4])), /no table of places/);
  const whole = encodePlaces({ ...noPlaces(), areas: new Map([['PO', { latitude: 50.8, longitude: -1.1 }]]) });
  assert.throws(() => decodePlaces(whole.slice(0, whole.length - 1)), RangeError);
});
