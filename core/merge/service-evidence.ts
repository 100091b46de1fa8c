import type { Location, Phone, Service } from '../hsds.ts';
import type { Evidence } from './evidence.ts';
import { makeEvidence, type ToldPlace } from './make-evidence.ts';

/** The evidence that a source's record of a service gives. */
export function serviceEvidence(service: Service, sourceId: string): Evidence {
  const at = service.service_at_locations ?? [];
  const { organization } = service;
  const phones: Phone[] = [
    ...(service.phones ?? []),
    ...(organization?.phones ?? []),
    ...at.flatMap((place) => [...(place.phones ?? []), ...(place.location.phones ?? [])]),
  ];
  return makeEvidence({
    source: sourceId,
    name: service.name,
    organization: organization?.name,
    places: at.flatMap((place) => placesOf(place.location)),
    phones: phones.map((phone) => phone.number),
    emails: [service.email ?? '', organization?.email ?? ''],
    urls: [service.url ?? '', organization?.website ?? ''],
    identifiers: (organization?.organization_identifiers ?? []).flatMap((one) =>
      identifier(one.identifier_scheme ?? one.identifier_type, one.identifier),
    ),
    place_identifiers: at.flatMap(({ location }) =>
      identifier(location.external_identifier_type ?? '', location.external_identifier ?? ''),
    ),
    description: service.description,
  });
}

/** Identifiers without a digit, or of zeros, are somebody's placeholder. */
export function identifier(scheme: string, written: string): string[] {
  const number = written.replace(/[\s-]+/g, '').toUpperCase();
  return number.length >= 3 && /\d/.test(number) && !/^0+$/.test(number) ? [`${scheme.toUpperCase()}:${number.replace(/^0+/, '')}`] : [];
}

function placesOf(location: Location): ToldPlace[] {
  const { latitude, longitude } = location;
  const addresses = location.addresses ?? [];
  if (addresses.length === 0) return [{ address: location.name, latitude, longitude }];
  return addresses.map((address) => ({
    address: [address.address_1, address.address_2].filter(Boolean).join(', '),
    city: address.city,
    postcode: address.postal_code,
    latitude,
    longitude,
  }));
}
