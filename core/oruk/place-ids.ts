import type { Location, Service } from '../hsds.ts';
import { matchName } from '../merge/match-name.ts';
import { isLasting, lastingUuid } from './lasting-uuid.ts';
import { PartIds } from './part-ids.ts';

/**
 * What tells one place of a service from its others: the postcode; else about 100 metres of coordinates; else the name. The same
 * marks by which the places of several sources are put together, so that a place keeps its id whichever source is believed.
 */
function placeMark({ addresses, latitude, longitude, name }: Location): string {
  const postcode = addresses?.find((address) => address.postal_code)?.postal_code;
  if (postcode) return postcode.replace(/\s/g, '');
  if (latitude !== undefined && longitude !== undefined) return `${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
  return name ? matchName(name) : '';
}

/** The ids of a service's places (service_at_location), in record order. */
export function placeIds(id: string, service: Service): string[] {
  const ids = new PartIds(id);
  return (service.service_at_locations ?? []).map(({ location }) => ids.of('service_at_location', placeMark(location)));
}

/** The id of a place's location: what the ledger gave it, the same wherever it stands. Where none was given it is the place's alone. */
export const locationId = (placeId: string, { id }: Location): string => (isLasting(id) ? id : lastingUuid(placeId, 'location'));
