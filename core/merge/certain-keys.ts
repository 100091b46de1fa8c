import type { Location, Organization, Phone, Service } from '../hsds.ts';
import { matchName } from './match-name.ts';
import { matchWebsite } from './match-website.ts';

/**
 * The keys that make two records certainly one service: any one shared is enough. Each holds the service's name, so that a
 * provider's six services stay six, and something that belongs to one offer: an identifier of the place (UPRN, ODS code),
 * the organisation's identifier with the postcode, or the postcode with a phone or a website (host and path).
 * Sorted, without doubles; empty when the record gives nothing to be certain by.
 */
export function certainKeys(service: Service): string[] {
  const name = matchName(service.name);
  if (!name) return [];
  const keys = new Set<string>();
  const locations = (service.service_at_locations ?? []).map((at) => at.location);
  for (const place of locations.flatMap(placeIdentifiers)) keys.add(`place|${place}|${name}`);
  const postcodes = [...new Set(locations.flatMap(postcodesOf))];
  const owners = organizationIdentifiers(service.organization);
  const contacts = [...phonesOf(service).map((phone) => `tel|${phone}`), ...websitesOf(service).map((site) => `web|${site}`)];
  // A service without a place is known by its organisation and name alone: it is offered by phone, online, or everywhere.
  for (const owner of owners) for (const where of postcodes.length > 0 ? postcodes : ['']) keys.add(`owner|${owner}|${where}|${name}`);
  for (const where of postcodes) for (const contact of contacts) keys.add(`at|${where}|${contact}|${name}`);
  return [...keys].sort();
}

const telling = (identifier: string) => identifier.length >= 3 && /\d/.test(identifier) && !/^0+$/.test(identifier);
const compact = (identifier: string) => identifier.replace(/[\s-]+/g, '').toUpperCase();

function organizationIdentifiers(organization: Organization | undefined): string[] {
  return (organization?.organization_identifiers ?? [])
    .map((item) => ({ scheme: item.identifier_scheme ?? item.identifier_type, identifier: compact(item.identifier) }))
    .filter((item) => telling(item.identifier))
    .map((item) => `${item.scheme.toUpperCase()}:${item.identifier}`);
}

function placeIdentifiers(location: Location): string[] {
  const identifier = compact(location.external_identifier ?? '');
  return telling(identifier) ? [`${(location.external_identifier_type ?? '').toUpperCase()}:${identifier}`] : [];
}

const postcodesOf = (location: Location): string[] =>
  (location.addresses ?? []).flatMap((address) => (address.postal_code ? [compact(address.postal_code)] : []));

/** Short codes (`111`) and numbers of a few digits belong to many services. */
function phonesOf(service: Service): string[] {
  const at = service.service_at_locations ?? [];
  const phones: Phone[] = [
    ...(service.phones ?? []),
    ...(service.organization?.phones ?? []),
    ...at.flatMap((place) => [...(place.phones ?? []), ...(place.location.phones ?? [])]),
  ];
  return [...new Set(phones.map((phone) => phone.number.replace(/[^\d+]/g, '')).filter((number) => number.length >= 9))];
}

function websitesOf(service: Service): string[] {
  const urls = [service.url, service.organization?.website];
  return [...new Set(urls.flatMap((url) => (url ? (matchWebsite(url) ?? []) : [])))];
}
