import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location, Service } from '../hsds.ts';
import { placeService } from './place-service.ts';
import { noPlaces } from './places.ts';

const places = { ...noPlaces(), sectors: new Map([['IP23 7', { latitude: 52.32, longitude: 1.145 }]]) };
const at = (location: Partial<Location>): Service => ({
  name: 'Eye Library',
  status: 'active',
  service_at_locations: [{ location: { location_type: 'physical', addresses: [{ postal_code: 'IP23 7AB' }], ...location } }],
});

test('a library without coordinates stands at its postcode sector', () => {
  const location = placeService(at({}), places).service_at_locations?.[0]?.location;
  assert.deepEqual([location?.latitude, location?.longitude], [52.32, 1.145]);
});

test('coordinates that a source gave are kept, and what cannot be placed stays as it is', () => {
  for (const service of [
    at({ latitude: 52.3, longitude: 1.1 }),
    at({ addresses: [{ postal_code: 'ZZ1 1ZZ' }] }),
    at({ addresses: [] }),
    at({ location_type: 'postal' }),
    { name: 'Helpline', status: 'active' } as const,
  ]) {
    assert.equal(placeService(service, places), service);
  }
});
