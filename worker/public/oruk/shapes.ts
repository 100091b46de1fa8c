/** The shapes that the OpenAPI document names: those of Open Referral UK 3.0, as far as this feed fills them. */

type Schema = Record<string, unknown>;

const text = { type: 'string' };
const number = { type: 'number' };
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Schema, ...required: string[]): Schema => ({ type: 'object', properties, required });
const texts = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, text]));

const phone = object({ id: uuid, extension: number, ...texts('number', 'type', 'description') }, 'id', 'number');
const language = object({ id: uuid, service_id: uuid, ...texts('name', 'code', 'note') }, 'id');

export const SHAPES: { readonly [name: string]: Schema } = {
  about: object(
    {
      version: text,
      profile: uri,
      openapi_url: uri,
      name: text,
      documentation_url: uri,
      published_at: text,
      sources: list({ type: 'object' }),
    },
    'version',
    'profile',
    'openapi_url',
  ),
  page: object(
    {
      ...Object.fromEntries(['total_items', 'total_pages', 'page_number', 'size'].map((name) => [name, { type: 'integer' }])),
      ...Object.fromEntries(['first_page', 'last_page', 'empty'].map((name) => [name, { type: 'boolean' }])),
    },
    'total_items',
    'total_pages',
    'page_number',
    'size',
    'first_page',
    'last_page',
    'empty',
  ),
  service: object(
    {
      id: uuid,
      organization_id: uuid,
      ...texts('name', 'alternate_name', 'description', 'fees', 'accreditations', 'alert', 'assured_date'),
      ...texts('application_process', 'eligibility_description', 'interpretation_services'),
      url: uri,
      email: { type: 'string', format: 'email' },
      status: { type: 'string', enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      minimum_age: number,
      maximum_age: number,
      last_modified: { type: 'string', format: 'date-time' },
      organization: to('organization'),
      phones: list(phone),
      contacts: list(to('contact')),
      schedules: list(to('schedule')),
      service_areas: list(object({ id: uuid, service_id: uuid, ...texts('name', 'description', 'extent', 'extent_type', 'uri') }, 'id')),
      service_at_locations: list(to('service_at_location')),
      languages: list(language),
      cost_options: list(
        object(
          { id: uuid, service_id: uuid, amount: number, ...texts('option', 'currency', 'amount_description', 'valid_from', 'valid_to') },
          'id',
        ),
      ),
      funding: list(object({ id: uuid, service_id: uuid, source: text }, 'id')),
      attributes: list(to('attribute')),
      sources: list(object({ id: text, assured_date: text }, 'id')),
    },
    'id',
    'name',
    'status',
  ),
  service_at_location: object(
    {
      id: uuid,
      service_id: uuid,
      location_id: uuid,
      description: text,
      location: to('location'),
      contacts: list(to('contact')),
      phones: list(phone),
      schedules: list(to('schedule')),
      service: to('service'),
      distance_metres: { type: 'integer' },
    },
    'id',
  ),
  location: object(
    {
      id: uuid,
      location_type: { type: 'string', enum: ['physical', 'postal', 'virtual'] },
      ...texts('name', 'alternate_name', 'description', 'transportation', 'external_identifier', 'external_identifier_type'),
      latitude: number,
      longitude: number,
      addresses: list(
        object(
          {
            id: uuid,
            location_id: uuid,
            ...texts('attention', 'address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code', 'country', 'address_type'),
          },
          ...['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
        ),
      ),
      phones: list(phone),
      accessibility: list(object({ id: uuid, location_id: uuid, description: text, details: text, url: uri }, 'id')),
      schedules: list(to('schedule')),
    },
    'id',
    'location_type',
  ),
  schedule: object(
    {
      id: uuid,
      service_id: uuid,
      service_at_location_id: uuid,
      ...texts(
        'valid_from',
        'valid_to',
        'dtstart',
        'byday',
        'bymonthday',
        'description',
        'opens_at',
        'closes_at',
        'attending_type',
        'notes',
      ),
      freq: { type: 'string', enum: ['WEEKLY', 'MONTHLY'] },
      interval: number,
      schedule_link: uri,
    },
    'id',
  ),
  contact: object(
    {
      id: uuid,
      service_id: uuid,
      ...texts('name', 'title', 'department'),
      email: { type: 'string', format: 'email' },
      phones: list(phone),
    },
    'id',
  ),
  organization: object(
    {
      id: uuid,
      ...texts('name', 'alternate_name', 'description'),
      email: { type: 'string', format: 'email' },
      website: uri,
      logo: uri,
      uri,
      organization_identifiers: list(
        object(
          { id: uuid, organization_id: uuid, ...texts('identifier_scheme', 'identifier_type', 'identifier') },
          'id',
          'identifier_type',
          'identifier',
        ),
      ),
      phones: list(phone),
      contacts: list(to('contact')),
      services: list(to('service')),
    },
    'id',
    'name',
    'description',
  ),
  attribute: object(
    { id: uuid, link_id: uuid, taxonomy_term_id: uuid, link_type: text, value: text, taxonomy_term: to('taxonomy_term') },
    'id',
    'taxonomy_term',
  ),
  taxonomy_term: object(
    { id: uuid, ...texts('code', 'name', 'description', 'taxonomy'), taxonomy_id: uuid, parent_id: uuid, term_uri: uri },
    'id',
    'name',
    'description',
  ),
  taxonomy: object(
    { id: uuid, name: text, description: text, uri, taxonomy_terms: list(to('taxonomy_term')) },
    'id',
    'name',
    'description',
  ),
  refusal: object(
    {
      error: text,
      message: text,
      parameters: list(object(texts('parameter', 'fault', 'wrong', 'right'), 'parameter', 'fault', 'wrong', 'right')),
    },
    'error',
    'message',
  ),
};
