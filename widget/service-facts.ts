import type { Address, Phone, Schedule, Service, ServiceAtLocation } from '../core/hsds.ts';
import { words } from './words.ts';

/** Places in the order in which they are shown: the nearest first. */
export function placesOf(service: Service, nearest?: number): ServiceAtLocation[] {
  const places = service.service_at_locations ?? [];
  const first = places[nearest ?? 0];
  return first ? [first, ...places.filter((place) => place !== first)] : [];
}

/** The hours at a place, or of the whole service when the place states none. */
export function schedulesOf(service: Service, place: ServiceAtLocation | undefined): Schedule[] {
  const stated = [place?.schedules, place?.location.schedules, service.schedules];
  return stated.find((schedules) => schedules && schedules.length > 0) ?? [];
}

/** Every number to ring, the nearest to the service first, none twice. */
export function phonesOf(service: Service, place: ServiceAtLocation | undefined): Phone[] {
  const all = [
    service.phones,
    place?.phones,
    ...(service.contacts ?? []).map(({ phones }) => phones),
    ...(place?.contacts ?? []).map(({ phones }) => phones),
    place?.location.phones,
    service.organization?.phones,
  ].flatMap((phones) => phones ?? []);
  return all.filter((phone, at) => all.findIndex(({ number }) => number === phone.number) === at);
}

/** The lines of an address. */
export function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const { attention, address_1, address_2, city, region, state_province, postal_code } = address;
  const lines = [attention, address_1, address_2, city, region, state_province, postal_code].flatMap((line) => line?.trim() || []);
  return lines.filter((line, at) => lines.indexOf(line) === at);
}

/** A page with a map of the place, opened only when the person follows it. */
export function mapLink({ location }: ServiceAtLocation): string | undefined {
  const { latitude, longitude, addresses } = location;
  if (latitude !== undefined && longitude !== undefined) {
    const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)];
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  }
  const address = addressLines(addresses?.[0]).join(', ');
  return address ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}` : undefined;
}

/** `Ages 16 to 25`; nothing when no age is stated. */
export function ageWords({ minimum_age: from, maximum_age: to }: Service): string | undefined {
  const low = from !== undefined && from > 0 ? from : undefined;
  const high = to !== undefined && to < 120 ? to : undefined;
  if (low !== undefined && high !== undefined) return words.agesBetween(low, high);
  if (low !== undefined) return words.agesFrom(low);
  return high === undefined ? undefined : words.agesTo(high);
}

/** How one may attend, in words. */
export const reachWords = ({ attending = [] }: Service): string[] => attending.map((way) => words.attending[way]);
