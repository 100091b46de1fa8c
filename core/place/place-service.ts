/** Gives a service's locations the coordinates that their postcodes stand for. */
import type { Service, ServiceAtLocation } from '../hsds.ts';
import { centreOf } from './locate.ts';
import type { Places } from './places.ts';

/**
 * The service with the centre of the postcode's sector, or else district, at each location that a person can come to and whose
 * source gave a postcode and no coordinates. The same object when there is nothing to add.
 */
export function placeService(service: Service, places: Places): Service {
  let added = false;
  const placed = (service.service_at_locations ?? []).map((at): ServiceAtLocation => {
    const { location } = at;
    if (location.location_type !== 'physical' || (location.latitude !== undefined && location.longitude !== undefined)) return at;
    const postcode = location.addresses?.find((address) => address.postal_code !== undefined)?.postal_code;
    const centre = postcode === undefined ? undefined : centreOf(postcode, places);
    if (!centre) return at;
    added = true;
    return { ...at, location: { ...location, latitude: centre.latitude, longitude: centre.longitude } };
  });
  return added ? { ...service, service_at_locations: placed } : service;
}
