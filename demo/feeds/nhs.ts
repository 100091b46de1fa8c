/** The NHS's directory as Open Referral UK 1.0 gives it: a shallow list, and each service's own page. */
import { addressOf, emailOf } from './address.ts';
import type { CityLocation, CityService } from './city-service.ts';
import { lastingId } from './lasting-id.ts';
import { priceOf } from './money.ts';
import { openings } from './opening.ts';
import { spoken } from './spoken.ts';

type Record1 = { [field: string]: unknown };

const ATTENDING: Record<CityService['attending'], string> = {
  'in person': 'venue',
  phone: 'phone',
  online: 'online',
  'home visit': 'home visit',
};

/** The feed's own ids are numbers written as text, as many 1.0 feeds have them. */
export function nhsId(service: CityService): string {
  return String(12_000 + Number(service.id.slice(1)));
}

/** A row of `/services`: no phones, places, times or areas. */
export function nhsListed(service: CityService): Record1 {
  const name = service.organization;
  return {
    id: nhsId(service),
    name: service.name,
    description: service.description,
    url: service.url ?? null,
    email: service.email ?? emailOf(service.url) ?? null,
    status: service.status ?? 'active',
    fees: service.fees ?? '',
    accreditations: null,
    deliverable_type: null,
    attending_type: ATTENDING[service.attending],
    attending_access: /no appointment|drop-in|walk in/i.test(`${service.opening} ${service.description}`) ? 'drop-in' : null,
    assured_date: service.assured_date,
    organization: {
      id: lastingId('nhs organization', name),
      name,
      description: `${name} is fictional and part of a demonstration.`,
      logo: null,
      uri: null,
    },
  };
}

/** The whole record, as `/services/{id}` answers. */
export function nhsService(service: CityService): Record1 {
  const id = nhsId(service);
  const price = priceOf(service.fees);
  const known = spoken(service.languages);
  return {
    ...nhsListed(service),
    contacts: [
      {
        id: `${id}-c`,
        name: '',
        title: 'Reception',
        phones: service.phone ? [{ id: `${id}-p`, number: service.phone, language: '' }] : [],
      },
    ],
    cost_options: price
      ? [
          {
            id: `${id}-cost`,
            option: price.option,
            amount: price.amount,
            amount_description: service.fees,
            valid_from: null,
            valid_to: null,
          },
        ]
      : [],
    eligibilitys:
      service.minimum_age === undefined && service.maximum_age === undefined
        ? []
        : [{ id: `${id}-e`, eligibility: '', minimum_age: service.minimum_age ?? null, maximum_age: service.maximum_age ?? null }],
    fundings: [],
    languages: known.languages.map((language) => ({ id: `${id}-${language.code}`, language: language.name })),
    regular_schedules: service.locations ? [] : schedules(id, service.opening),
    holiday_schedules: [],
    service_areas: [{ id: `${id}-a`, service_area: service.service_area ?? 'Portsmouth', extent: null, uri: null }],
    service_at_locations: places(service).map((place, index) => atLocation(service, `${id}-${index}`, place)),
    service_taxonomys: service.categories.map((name) => ({
      id: `${id}-${name}`,
      taxonomy: {
        id: `demonstration:${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
        name,
        vocabulary: 'Demonstration directory categories',
      },
    })),
    reviews: [],
  };
}

function schedules(id: string, opening: string | undefined): Record1[] {
  if (!opening) return [];
  const stated = openings(opening);
  if (stated.length === 0) return [{ id: `${id}-s`, description: opening, byday: '', opens_at: '', closes_at: '' }];
  return stated.map((one, index) => ({ id: `${id}-s${index}`, ...one, interval: '1', valid_from: null, valid_to: null }));
}

function places(service: CityService): CityLocation[] {
  if (service.locations) return service.locations;
  const { postcode, lat, lon } = service;
  if (postcode === undefined || lat === undefined || lon === undefined || service.attending === 'online') return [];
  return [{ name: service.organization, postcode, lat, lon }];
}

function atLocation(service: CityService, id: string, place: CityLocation): Record1 {
  const address = addressOf(place.postcode);
  return {
    id,
    regular_schedule: schedules(id, place.opening),
    holidayScheduleCollection: [],
    location: {
      id: `l-${place.postcode.toLowerCase().replace(/\s+/g, '')}`,
      name: place.name,
      description: '',
      latitude: place.lat,
      longitude: place.lon,
      physical_addresses: [
        {
          id: `${id}-address`,
          address_1: address.address_1,
          city: address.city,
          state_province: 'Hampshire',
          postal_code: address.postcode,
          country: 'GB',
        },
      ],
      accessibility_for_disabilities: (service.accessibility ?? []).map((accessibility, index) => ({
        id: `${id}-x${index}`,
        accessibility,
      })),
    },
  };
}
