/** Reads a graded set (bench/relevance/README.md): its services go the way of every feed, mapped as a table of JSON lines. */
import { readFileSync } from 'node:fs';
import type { SourceConfig } from '../core/area.ts';
import { encodePlaces, noPlaces, type Places } from '../core/place/places.ts';
import { mapperFor } from '../core/read/mapper-for.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import type { GradedQuery } from './figures.ts';

export interface RelevanceSet {
  services: PublishedService[];
  /** Service id → kind, for grading only. */
  types: Map<string, string>;
  queries: GradedQuery[];
  places: Places;
}

const SOURCE: SourceConfig = {
  id: 'relevance',
  name: 'Relevance set',
  owner: 'HIVE',
  kind: 'table',
  url: 'https://example.org/services.jsonl',
  licence: { name: 'MIT' },
  trust: 1,
  table: {
    format: 'jsonl',
    id: 'id',
    name: 'name',
    columns: {
      description: 'description',
      fees: 'fees',
      minimum_age: 'minimum_age',
      maximum_age: 'maximum_age',
      attending: 'attending',
      postal_code: 'postcode',
      latitude: 'lat',
      longitude: 'lon',
      phone: 'phone',
      url: 'url',
      opening: 'opening',
      languages: 'languages',
      accessibility: 'accessibility',
      categories: 'categories',
      organization: 'organization',
    },
  },
};

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Reads files of services and one of questions. Throws, naming the service, when one is refused. */
export function readRelevanceSet(serviceFiles: string[], queryFile: string): RelevanceSet {
  const map = mapperFor(SOURCE);
  const types = new Map<string, string>();
  const places = noPlaces();
  const services = serviceFiles.flatMap(lines).map((raw, i) => {
    const { type, ...row } = raw as { type: string; id: string; postcode?: string };
    const { record, problems } = map(row);
    if (!record) throw new Error(`Cannot read service ${row.id}: ${JSON.stringify(problems)}`);
    const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    types.set(id, type);
    addPlace(places, record.service);
    return {
      id,
      short_id: String(i).padStart(8, '0'),
      service: { ...record.service, id },
      sources: [{ source_id: SOURCE.id, record_id: record.record_id }],
    };
  });
  return { services, types, queries: lines(queryFile) as GradedQuery[], places };
}

/** A postcode district is where the set's first service of it is: near enough to read “near po4”. */
function addPlace(places: Places, service: PublishedService['service']): void {
  const location = service.service_at_locations?.[0]?.location;
  const district = location?.addresses?.[0]?.postal_code?.split(' ')[0];
  if (!district || location?.latitude === undefined || location.longitude === undefined || places.districts.has(district)) return;
  places.districts.set(district, { latitude: location.latitude, longitude: location.longitude });
}

/** The places of a set, packed. */
export const packedPlaces = (set: RelevanceSet): Uint8Array => encodePlaces(set.places);
