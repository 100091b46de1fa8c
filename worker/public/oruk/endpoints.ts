/** Every address of the feed below `/{area}/oruk/3`, with its parameters: what is served, and what the OpenAPI document says. */
import type { ParameterRule, Rules } from './parameters.ts';

const PAGING: Rules = {
  page: { kind: 'page', does: 'Which page, from 1.' },
  per_page: { kind: 'per_page', does: 'How many on a page. 50 unless told.' },
  format: { kind: 'json', does: 'Only json. For all services in one go take the download.' },
};
const SEARCH: ParameterRule = {
  kind: 'text',
  does: 'A person’s own words. Found and ranked as everywhere in this directory, the best first.',
};
const NAME_SEARCH: ParameterRule = { kind: 'text', does: 'Letters that the name holds.' };

const SERVICE_FILTERS: Rules = {
  search: SEARCH,
  taxonomy_id: { kind: 'texts', does: 'Services with any term of this taxonomy: its id or its name. Repeated: all of them.' },
  taxonomy_term_id: { kind: 'texts', does: 'Services with this term: its id or its code (esdServiceType:1284). Repeated: all of them.' },
  organization_id: { kind: 'text', does: 'Services of this organisation.' },
  minimum_age: { kind: 'number', does: 'Services that state a lowest age, and it is this or higher.' },
  maximum_age: { kind: 'number', does: 'Services that state a highest age, and it is this or lower.' },
  start_time: { kind: 'times', does: 'Services that have a schedule which opens at this time or later.' },
  end_time: { kind: 'times', does: 'Services that have a schedule which closes at this time or earlier.' },
  day: { kind: 'days', does: 'Services that have a schedule on this day; with times, the same schedule keeps to all of it.' },
  modified_after: {
    kind: 'instant',
    does: 'Services last modified then or later. For some only the day is known: ask from the day before your last visit.',
  },
  full: { kind: 'boolean', does: 'Taken and without effect: records are always full.' },
};

export const SERVICES: Rules = {
  ...SERVICE_FILTERS,
  minimal: { kind: 'boolean', does: 'true: only id and last_modified of each.' },
  ...PAGING,
};
export const SERVICE_AT_LOCATIONS: Rules = {
  ...SERVICE_FILTERS,
  postcode: { kind: 'postcode', does: 'A postcode, or its first half. Those whose place is known come, the nearest first.' },
  proximity: { kind: 'metres', does: 'Only those within so many metres of the postcode.' },
  ...PAGING,
};
export const TAXONOMIES: Rules = { search: NAME_SEARCH, ...PAGING };
export const TAXONOMY_TERMS: Rules = {
  search: NAME_SEARCH,
  taxonomy_id: { kind: 'text', does: 'Terms of this taxonomy: its id or its name.' },
  parent_id: { kind: 'text', does: 'Terms below this one.' },
  top_only: { kind: 'boolean', does: 'true: only terms without a parent.' },
  ...PAGING,
};
export const ORGANIZATIONS: Rules = {
  search: NAME_SEARCH,
  full: { kind: 'boolean', does: 'Taken and without effect: records are always full.' },
  ...PAGING,
};
export const ORGANIZATION: Rules = {
  full_service: { kind: 'boolean', does: 'true: with all its services, in full.' },
};

export interface Endpoint {
  /** Below `/{area}/oruk/3`. */
  path: string;
  does: string;
  /** Name of its shape in the OpenAPI document. */
  shape: string;
  list: boolean;
  rules: Rules;
}

export const ENDPOINTS: readonly Endpoint[] = [
  { path: '/', does: 'What this is, and whose facts it holds.', shape: 'about', list: false, rules: {} },
  { path: '/services', does: 'Services, in full.', shape: 'service', list: true, rules: SERVICES },
  { path: '/services/{id}', does: 'One service.', shape: 'service', list: false, rules: {} },
  {
    path: '/service_at_locations',
    does: 'Services at their places: one entry for each place of each service.',
    shape: 'service_at_location',
    list: true,
    rules: SERVICE_AT_LOCATIONS,
  },
  { path: '/service_at_locations/{id}', does: 'One service at one place.', shape: 'service_at_location', list: false, rules: {} },
  { path: '/taxonomies', does: 'The taxonomies that the services’ terms are of.', shape: 'taxonomy', list: true, rules: TAXONOMIES },
  { path: '/taxonomies/{id}', does: 'One taxonomy, with its terms.', shape: 'taxonomy', list: false, rules: {} },
  { path: '/taxonomy_terms', does: 'The terms that services have.', shape: 'taxonomy_term', list: true, rules: TAXONOMY_TERMS },
  { path: '/taxonomy_terms/{id}', does: 'One term.', shape: 'taxonomy_term', list: false, rules: {} },
  { path: '/organizations', does: 'The organisations that give the services.', shape: 'organization', list: true, rules: ORGANIZATIONS },
  { path: '/organizations/{id}', does: 'One organisation.', shape: 'organization', list: false, rules: ORGANIZATION },
];
