/** The shapes that the OpenAPI document of 1.0 names, as far as this feed fills them. */
import { SHAPES } from './shapes.ts';

type Schema = Record<string, unknown>;

const text = { type: 'string' };
const number = { type: 'number' };
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const email = { type: 'string', format: 'email' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Schema, ...required: string[]): Schema => ({ type: 'object', properties, required });
const texts = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, text]));

const phone = object({ id: uuid, extension: number, ...texts('number', 'type', 'description') }, 'id', 'number');
const address = object(
  { id: uuid, ...texts('attention', 'address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code', 'country') },
  ...['id', 'city', 'state_province', 'postal_code', 'country'],
);
const regularSchedule = object(
  {
    id: uuid,
    weekday: { type: 'integer', minimum: 1, maximum: 7 },
    ...texts('opens_at', 'closes_at', 'valid_from', 'valid_to', 'dtstart', 'byday', 'description'),
    freq: { type: 'string', enum: ['WEEKLY', 'MONTHLY'] },
    interval: number,
    bymonthday: number,
  },
  'id',
);
const holidaySchedule = object(
  { id: uuid, closed: { type: 'boolean' }, ...texts('start_date', 'end_date') },
  ...['id', 'closed', 'start_date', 'end_date'],
);

const location = {
  id: uuid,
  ...texts('name', 'alternate_name', 'description', 'transportation'),
  latitude: number,
  longitude: number,
  physical_addresses: list(address),
  postal_addresses: list(address),
  phones: list(phone),
  accessibility_for_disabilities: list(object({ id: uuid, ...texts('accessibility', 'details') }, 'id')),
};

export const ONE_SHAPES: { readonly [name: string]: Schema } = {
  about: object({ version: text, profile: uri, openapi_url: uri, name: text, documentation_url: uri }, 'version'),
  page: object(
    {
      ...Object.fromEntries(['totalElements', 'totalPages', 'number', 'size'].map((name) => [name, { type: 'integer' }])),
      ...Object.fromEntries(['first', 'last', 'empty'].map((name) => [name, { type: 'boolean' }])),
    },
    ...['totalElements', 'totalPages', 'number', 'size', 'first', 'last', 'empty'],
  ),
  service: object(
    {
      id: uuid,
      organization: to('organization'),
      ...texts('name', 'alternate_name', 'description', 'fees', 'accreditations', 'assured_date', 'alert'),
      ...texts('application_process', 'interpretation_services', 'eligibility_description'),
      url: uri,
      email,
      status: { type: 'string', enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      attending_type: { type: 'string', enum: ['phone', 'online', 'venue', 'home visit'] },
      contacts: list(object({ id: uuid, ...texts('name', 'title', 'department'), email, phones: list(phone) }, 'id')),
      service_at_locations: list(
        object(
          {
            id: uuid,
            description: text,
            location: to('location'),
            regular_schedule: list(regularSchedule),
            holiday_schedules: list(holidaySchedule),
          },
          ...['id', 'location'],
        ),
      ),
      regular_schedules: list(regularSchedule),
      holiday_schedules: list(holidaySchedule),
      eligibilitys: list(object({ id: uuid, eligibility: text, minimum_age: number, maximum_age: number }, 'id')),
      service_areas: list(object({ id: uuid, ...texts('service_area', 'extent'), uri }, 'id')),
      languages: list(object({ id: uuid, language: text }, 'id')),
      cost_options: list(object({ id: uuid, amount: number, ...texts('option', 'amount_description', 'valid_from', 'valid_to') }, 'id')),
      fundings: list(object({ id: uuid, source: text }, 'id')),
      service_taxonomys: list(object({ id: uuid, value: text, taxonomy: to('taxonomy') }, 'id', 'taxonomy')),
    },
    ...['id', 'name', 'organization', 'status'],
  ),
  taxonomy: object(texts('id', 'name', 'vocabulary', 'parent_id'), 'id', 'name'),
  vocabularies: list(text),
  organization: object({ id: uuid, ...texts('name', 'description'), email, url: uri, logo: uri, uri }, 'id', 'name', 'description'),
  location: object(
    { ...location, service: object({ id: uuid, name: text, organization: to('organization') }, 'id', 'name', 'organization') },
    'id',
  ),
  review: object({ id: uuid, service: to('service') }, 'id', 'service'),
  refusal: SHAPES.refusal!,
};
