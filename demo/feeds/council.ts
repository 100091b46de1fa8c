/** The council's directory as Open Referral UK 3.0 gives it: whole records, their parts inside. */
import { addressOf, emailOf } from './address.ts';
import type { CityLocation, CityService } from './city-service.ts';
import { lastingId } from './lasting-id.ts';
import { priceOf } from './money.ts';
import { type Opening, openings } from './opening.ts';
import { spoken } from './spoken.ts';

type Record3 = { [field: string]: unknown };

/** One service, as `/services` and `/services/{id}` answer. */
export function councilService(service: CityService): Record3 {
  const id = lastingId('council service', service.id);
  const known = spoken(service.languages);
  const price = priceOf(service.fees);
  return bare({
    id,
    name: service.name,
    description: service.description,
    url: service.url,
    email: service.email ?? emailOf(service.url),
    status: service.status ?? 'active',
    interpretation_services: known.interpreting,
    fees: service.fees,
    minimum_age: service.minimum_age,
    maximum_age: service.maximum_age,
    assured_date: service.assured_date,
    alert: service.alert,
    last_modified: service.assured_date && `${service.assured_date}T09:00:00Z`,
    organization: organization(service),
    phones: service.phone ? [bare({ id: lastingId(id, 'phone'), number: service.phone, type: 'voice' })] : undefined,
    contacts: [bare({ id: lastingId(id, 'contact'), service_id: id, name: 'Enquiries', email: service.email ?? emailOf(service.url) })],
    schedules: service.locations ? undefined : schedules(id, service.opening, service.attending),
    service_areas: [
      {
        id: lastingId(id, 'area'),
        service_id: id,
        name: service.service_area ?? 'Portsmouth',
        extent_type: 'text',
        extent: service.service_area ?? 'Portsmouth and the towns around it',
      },
    ],
    service_at_locations: places(service, id),
    languages: known.languages.map((language) => ({ id: lastingId(id, language.code), service_id: id, ...language })),
    cost_options: price && [{ id: lastingId(id, 'cost'), service_id: id, option: price.option, amount: price.amount, currency: 'gbp' }],
    attributes: service.categories.map((category) => attribute(id, category)),
  });
}

function organization(service: CityService): Record3 {
  return bare({
    id: lastingId('council organization', service.organization),
    name: service.organization,
    description: `${service.organization} is fictional and part of a demonstration.`,
    website: /^https:\/\/[^/]+/.exec(service.url ?? '')?.[0],
  });
}

function attribute(id: string, category: string): Record3 {
  const term = lastingId('council term', category);
  return {
    id: lastingId(id, category),
    link_id: id,
    taxonomy_term_id: term,
    link_type: 'taxonomy_term',
    taxonomy_term: { id: term, name: category, description: `Services for: ${category}`, taxonomy: 'Demonstration directory categories' },
  };
}

function schedules(id: string, opening: string | undefined, attending: CityService['attending']): Record3[] | undefined {
  if (!opening) return undefined;
  const stated: (Opening | { description: string })[] = openings(opening);
  if (stated.length === 0) stated.push({ description: opening });
  return stated.map((one, index) => ({ id: lastingId(id, 'schedule', String(index)), ...one, attending_type: attending }));
}

function places(service: CityService, id: string): Record3[] | undefined {
  if (service.locations) return service.locations.map((location) => serviceAtLocation(service, id, location, location.opening));
  const { postcode, lat, lon } = service;
  if (postcode === undefined || lat === undefined || lon === undefined || service.attending === 'online') return undefined;
  return [serviceAtLocation(service, id, { name: service.name, postcode, lat, lon }, undefined)];
}

function serviceAtLocation(service: CityService, id: string, place: CityLocation, opening: string | undefined): Record3 {
  const address = addressOf(place.postcode);
  const location = lastingId('council location', place.postcode, place.name);
  const visited = service.attending === 'in person';
  return bare({
    id: lastingId(id, location),
    service_id: id,
    location_id: location,
    schedules: schedules(location, opening, service.attending),
    location: bare({
      id: location,
      location_type: visited ? 'physical' : 'postal',
      name: place.name,
      latitude: place.lat,
      longitude: place.lon,
      addresses: [
        {
          id: lastingId(location, 'address'),
          location_id: location,
          address_1: address.address_1,
          city: address.city,
          state_province: 'Hampshire',
          postal_code: address.postcode,
          country: 'GB',
          address_type: visited ? 'physical' : 'postal',
        },
      ],
      accessibility: service.accessibility?.map((description) => ({
        id: lastingId(location, description),
        location_id: location,
        description,
      })),
    }),
  });
}

/** Leaves out what is not stated. An empty string that a slip put there stays. */
function bare(record: Record3): Record3 {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
