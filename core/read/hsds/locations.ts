import type { Accessibility, Address, Location, ServiceAtLocation } from '../../hsds.ts';
import { parseCoordinates } from '../../normalise/coordinates.ts';
import { dropped, type Parsed } from '../../normalise/parsed.ts';
import { parsePostcode } from '../../normalise/postcode.ts';
import { filled, type RawObject } from '../raw-object.ts';
import { readContacts } from './contacts.ts';
import { readPhones } from './phones.ts';
import { readSchedules } from './schedules.ts';

function parseKind(text: string): Parsed<'physical' | 'postal' | 'virtual'> {
  const word = text.trim().toLowerCase();
  return word === 'physical' || word === 'postal' || word === 'virtual' ? { value: word } : dropped('wrong_type');
}

function readAddresses(owner: RawObject): Address[] {
  return owner.objects(['addresses', 'address', 'physical_addresses'], 'address_1').flatMap((raw) => {
    const address = {
      id: raw.id('id'),
      attention: raw.line('attention'),
      address_1: raw.line('address_1'),
      address_2: raw.line('address_2'),
      city: raw.line('city'),
      region: raw.line('region'),
      state_province: raw.line('state_province'),
      postal_code: raw.read(parsePostcode, 'postal_code', 'postcode'),
      country: raw.line('country'),
      address_type: raw.read(parseKind, 'address_type'),
    };
    raw.keepRest();
    return filled<Address>(address, 'id', 'address_type', 'country') ?? [];
  });
}

function readAccessibility(owner: RawObject): Accessibility[] {
  return owner.objects(['accessibility', 'accessibilities', 'accessibility_for_disabilities'], 'description').flatMap((raw) => {
    const read = {
      id: raw.id('id'),
      description: raw.text('description', 'accessibility', 'name'),
      details: raw.text('details'),
      url: raw.url('url'),
    };
    raw.keepRest();
    return filled<Accessibility>(read, 'id') ?? [];
  });
}

/** One location; undefined when nothing in it says where or how to go. */
export function readLocation(raw: RawObject): Location | undefined {
  const [latitude, longitude] = [raw.raw('latitude', 'lat'), raw.raw('longitude', 'lon', 'lng')];
  const found = latitude === undefined && longitude === undefined ? undefined : `${String(latitude)}, ${String(longitude)}`;
  const place = raw.notes.take(parseCoordinates(latitude, longitude), raw.at('latitude'), found);
  const location = {
    id: raw.id('id'),
    location_type: raw.read(parseKind, 'location_type') ?? ('physical' as const),
    name: raw.line('name'),
    alternate_name: raw.line('alternate_name'),
    description: raw.text('description'),
    transportation: raw.text('transportation'),
    latitude: place?.latitude,
    longitude: place?.longitude,
    external_identifier: raw.line('external_identifier'),
    external_identifier_type: raw.line('external_identifier_type'),
    addresses: readAddresses(raw),
    phones: readPhones(raw),
    accessibility: readAccessibility(raw),
    schedules: readSchedules(raw),
  };
  raw.keepRest();
  return filled<Location>(location, 'id', location.location_type === 'virtual' ? '' : 'location_type');
}

/** Where the service is given: below `service_at_locations`. */
export function readServiceAtLocations(service: RawObject): ServiceAtLocation[] {
  return service.objects(['service_at_locations', 'service_at_location']).flatMap((raw) => {
    const id = raw.id('id');
    const inner = raw.object('location');
    const location = inner && readLocation(inner);
    const read = {
      id,
      description: raw.text('description'),
      location,
      contacts: readContacts(raw),
      phones: readPhones(raw),
      schedules: readSchedules(raw),
    };
    raw.raw('location_id', 'service_id');
    raw.keepRest();
    if (!location) {
      raw.lacks('location', 'location_id');
      return [];
    }
    return filled<ServiceAtLocation>(read) ?? [];
  });
}
