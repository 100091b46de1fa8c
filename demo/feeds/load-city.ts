/** Reads the city's source files and says what each of its three directories lists. */
import { readFileSync } from 'node:fs';
import type { CityService, FeedName, Listing } from './city-service.ts';

/** How many services of the feed's own stand in another directory as a short copy, cut to this many sentences. */
const SENTENCES_IN_A_COPY = 2;

export type City = Record<FeedName, CityService[]>;

/** What the council, the NHS and the voluntary sector list, in their order, rival copies and slips included. */
export function loadCity(folder: URL = new URL('../city/', import.meta.url)): City {
  const services = readLines<CityService>(new URL('services.jsonl', folder));
  const listings = readLines<Listing>(new URL('listings.jsonl', folder));
  const byId = new Map(services.map((service) => [service.id, service]));
  const city: City = { council: [], nhs: [], voluntary: [] };
  const patches = new Map<CityService, Listing>();
  for (const listing of listings) {
    const service = byId.get(listing.service);
    if (!service) throw new Error(`Cannot build the demo feeds: listings.jsonl names ${listing.service}, which services.jsonl lacks`);
    if (service.feed === listing.feed && !listing.set?.same_id) patches.set(service, listing);
    else city[listing.feed].push(copyOf(service, listing));
  }
  for (const service of services) city[service.feed].push({ ...service, ...patches.get(service)?.set });
  for (const list of Object.values(city))
    list.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)) || Number(!!a.same_id) - Number(!!b.same_id));
  return city;
}

function copyOf(service: CityService, listing: Listing): CityService {
  const description = (service.description.match(/[^.!?]+[.!?]+(?:\s|$)/g) ?? [service.description])
    .slice(0, SENTENCES_IN_A_COPY)
    .join('')
    .trim();
  return { ...service, description, assured_date: listing.assured_date ?? service.assured_date, ...listing.set };
}

function readLines<Line>(file: URL): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
