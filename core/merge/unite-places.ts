import type { Location, ServiceAtLocation } from '../hsds.ts';
import { matchName } from './match-name.ts';
import { uniteBy } from './unite-by.ts';

/**
 * The places of several records: those with one postcode are one place. The first record's words stand; what it does not
 * say (coordinates, hours, address) is filled from the others, and phones and accessibility are those of all.
 */
export function unitePlaces(lists: readonly (readonly ServiceAtLocation[] | undefined)[]): ServiceAtLocation[] | undefined {
  const united: ServiceAtLocation[] = [];
  const at = new Map<string, number>();
  for (const list of lists) {
    // Two places of one record stay two, even at one postcode.
    const claimed = new Set<number>();
    for (const place of list ?? []) {
      const key = placeKey(place.location);
      const index = key === undefined ? undefined : at.get(key);
      if (index !== undefined && !claimed.has(index)) {
        united[index] = fill(united[index]!, place);
        claimed.add(index);
        continue;
      }
      united.push(place);
      claimed.add(united.length - 1);
      if (key !== undefined && index === undefined) at.set(key, united.length - 1);
    }
  }
  return united.length > 0 ? united : undefined;
}

function placeKey(location: Location): string | undefined {
  const postcode = location.addresses?.find((address) => address.postal_code)?.postal_code;
  if (postcode) return `postcode ${postcode}`;
  // Three decimals: about 100 metres.
  if (location.latitude !== undefined && location.longitude !== undefined)
    return `point ${location.latitude.toFixed(3)} ${location.longitude.toFixed(3)}`;
  return location.name ? `name ${matchName(location.name)}` : undefined;
}

function fill(first: ServiceAtLocation, other: ServiceAtLocation): ServiceAtLocation {
  const location: Location = { ...other.location, ...first.location };
  const accessibility = uniteBy([first.location.accessibility, other.location.accessibility], (one) =>
    matchName(one.description ?? one.details ?? one.url ?? ''),
  );
  const phones = uniteBy([first.phones, other.phones], (phone) => phone.number);
  return { ...other, ...first, location: { ...location, ...(accessibility && { accessibility }) }, ...(phones && { phones }) };
}
