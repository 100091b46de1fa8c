/** The places of a service as Open Referral UK 3.0 has them. */
import type { Address, Location, Service } from '../hsds.ts';
import { asUri } from './conformant.ts';
import { filled } from './filled.ts';
import { isLasting } from './lasting-uuid.ts';
import { PartIds } from './part-ids.ts';
import { locationId, placeIds } from './place-ids.ts';
import { contactsOf, phonesOf, schedulesOf } from './three-parts.ts';
import type { ThreeAddress, ThreeLocation, ThreePlace } from './three-shapes.ts';

/**
 * The standard asks each address for its street, town, county, postcode and country. What a source leaves out is taken from what
 * lies closest among the rest of the address (the town stands for its county); one without a postcode is no address there.
 */
function addressOf(ids: PartIds, location: Location, location_id: string, address: Address): ThreeAddress | undefined {
  const { attention, address_1, address_2, city, region, state_province, postal_code, country, address_type } = address;
  if (!postal_code) return undefined;
  const town = city ?? region ?? state_province ?? postal_code.split(' ')[0]!;
  return {
    id: ids.of('address', location_id, address_type, postal_code),
    location_id,
    ...filled({ attention, address_2, region }),
    address_1: address_1 ?? location.name ?? attention ?? town,
    city: town,
    state_province: state_province ?? region ?? town,
    postal_code,
    country: country ?? 'GB',
    address_type: address_type ?? location.location_type,
  };
}

/** An address without a postcode, in one line. */
const inWords = ({ attention, address_1, address_2, city, region, state_province }: Address): string =>
  [attention, address_1, address_2, city, region, state_province].filter(Boolean).join(', ');

function locationOf(ids: PartIds, id: string, location: Location): ThreeLocation {
  const addresses = (location.addresses ?? []).map((address) => addressOf(ids, location, id, address));
  const words = (location.addresses ?? []).filter(({ postal_code }) => !postal_code).map(inWords);
  const { name, alternate_name, transportation, latitude, longitude, external_identifier, external_identifier_type } = location;
  return {
    id,
    location_type: location.location_type,
    ...filled({
      name,
      alternate_name,
      description: [location.description, ...words].filter(Boolean).join('\n'),
      transportation,
      latitude,
      longitude,
      external_identifier,
      external_identifier_type,
      addresses: addresses.filter((address) => address !== undefined),
      phones: phonesOf(ids, id, location.phones),
      accessibility: location.accessibility?.map(({ id: _id, ...access }) => ({
        id: ids.of('accessibility', id, access.description ?? access.details ?? access.url),
        location_id: id,
        ...filled({ ...access, url: asUri(access.url) }),
      })),
      schedules: schedulesOf(ids, id, location.schedules),
    }),
  };
}

/** The places, in record order. The parts of a location that several services share have the same ids in each. */
export function placesOf(service_id: string, service: Service, ids: PartIds): ThreePlace[] {
  const own = placeIds(service_id, service);
  return (service.service_at_locations ?? []).map((place, i) => {
    const id = own[i]!;
    const location_id = locationId(id, place.location);
    const within = isLasting(place.location.id) ? new PartIds(location_id) : ids;
    return {
      id,
      service_id,
      location_id,
      ...filled({ description: place.description }),
      location: locationOf(within, location_id, place.location),
      ...filled({
        contacts: contactsOf(ids, id, place.contacts),
        phones: phonesOf(ids, id, place.phones),
        schedules: schedulesOf(ids, id, place.schedules).map((schedule) => ({ ...schedule, service_at_location_id: id })),
      }),
    };
  });
}
