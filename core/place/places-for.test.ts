import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { milesBetween } from './distance.ts';
import { noPlaces } from './places.ts';
import { placesFor } from './places-for.ts';

const portsmouth = { latitude: 50.8, longitude: -1.09 };
const table = {
  ...noPlaces(),
  sectors: new Map([
    ['PO1 2', portsmouth],
    ['SO14 2', { latitude: 50.9, longitude: -1.4 }],
    ['LS1 4', { latitude: 53.8, longitude: -1.55 }],
  ]),
  areas: new Map([['LS', { latitude: 53.8, longitude: -1.55 }]]),
};

test('an area carries the centres round its services, and every postcode area', () => {
  for (const around of [[portsmouth], { south: 50.75, west: -1.2, north: 50.9, east: -0.95 }]) {
    const places = placesFor(around, table);
    assert.deepEqual([...places.sectors.keys()], ['PO1 2', 'SO14 2']);
    assert.deepEqual([...places.areas.keys()], ['LS']);
  }
  assert.equal(placesFor([], table).sectors.size, 0);
});

test('what is within 30 km is kept, what is beyond 50 km is not', () => {
  const point = fc.record({
    latitude: fc.double({ min: 50, max: 58, noNaN: true }),
    longitude: fc.double({ min: -6, max: 1.7, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), point, (services, centre) => {
      const kept = placesFor(services, { ...noPlaces(), sectors: new Map([['X1 1', centre]]) }).sectors.size === 1;
      const km = Math.min(...services.map((service) => milesBetween(service, centre))) * 1.609344;
      if (km < 30) assert.ok(kept, `${km} km`);
      if (km > 50) assert.ok(!kept, `${km} km`);
    }),
  );
});
