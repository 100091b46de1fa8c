/** Every address of the feed below `/{area}/oruk/1`, with its parameters: what is served, and what its OpenAPI document says. */
import type { Endpoint } from './endpoints.ts';
import type { Rules } from './parameters.ts';

export const ONE_PAGING: Rules = {
  page: { kind: 'page', does: 'Which page, from 1.' },
  per_page: { kind: 'per_page', does: 'How many on a page. 50 unless told.' },
};

export const ONE_TAXONOMIES: Rules = {
  text: { kind: 'text', does: 'Letters that the name holds.' },
  vocabulary: { kind: 'text', does: 'Terms of this vocabulary.' },
  parent_id: { kind: 'text', does: 'Terms right below this one.' },
  root_only: { kind: 'boolean', does: 'true: only terms without a parent.' },
  ...ONE_PAGING,
};

export const ONE_SERVICES: Rules = {
  text: { kind: 'text', does: 'A person’s own words. Found and ranked as everywhere in this directory, the best first.' },
  taxonomy_id: { kind: 'texts', does: 'Services with any of these terms; with vocabularies, each of the one at the same number.' },
  taxonomy_type: { kind: 'taxonomy_types', does: 'What the terms are of. All terms here are of services: any other type finds none.' },
  vocabulary: { kind: 'texts', does: 'Services with any term of these vocabularies.' },
  service_type: { kind: 'texts', does: 'The same as taxonomy_id.' },
  need: { kind: 'texts', does: 'Services with any of these terms of the LGA’s needs list, or of HIVE’s (hive:debt-advice).' },
  circumstance: { kind: 'texts', does: 'Services with any of these terms of the LGA’s circumstances list.' },
  minimum_age: { kind: 'number', does: 'Services that state a lowest age, and it is this or higher.' },
  maximum_age: { kind: 'number', does: 'Services that state a highest age, and it is this or lower.' },
  start_time: { kind: 'times', does: 'Services that have a schedule which opens at this time or later.' },
  end_time: { kind: 'times', does: 'Services that have a schedule which closes at this time or earlier.' },
  day: { kind: 'days', does: 'Services that have a schedule on this day; with times, the same schedule keeps to all of it.' },
  postcode: { kind: 'postcode', does: 'A postcode, or its first half. Those whose place is known come, the nearest first.' },
  proximity: { kind: 'metres', does: 'Only those within so many metres of the postcode.' },
  include: { kind: 'texts', does: 'Taken and without effect: everything is included.' },
  ...ONE_PAGING,
};

export const ONE_ENDPOINTS: readonly Endpoint[] = [
  { path: '/', does: 'What this is.', shape: 'about', list: false, rules: {} },
  { path: '/services', does: 'Services, in full.', shape: 'service', list: true, rules: ONE_SERVICES },
  { path: '/services/{id}', does: 'One service.', shape: 'service', list: false, rules: {} },
  { path: '/taxonomies', does: 'The terms that services have.', shape: 'taxonomy', list: true, rules: ONE_TAXONOMIES },
  { path: '/taxonomies/{id}', does: 'One term, by its code or its id.', shape: 'taxonomy', list: false, rules: {} },
  { path: '/vocabularies', does: 'What the terms are of: names, without pages.', shape: 'vocabularies', list: false, rules: {} },
  { path: '/organizations', does: 'The organisations that give the services.', shape: 'organization', list: true, rules: ONE_PAGING },
  { path: '/organizations/{id}', does: 'One organisation.', shape: 'organization', list: false, rules: {} },
  {
    path: '/locations',
    does: 'The places of services: one for each place of each service.',
    shape: 'location',
    list: true,
    rules: ONE_PAGING,
  },
  { path: '/reviews', does: 'Reviews. No source gives any.', shape: 'review', list: true, rules: ONE_PAGING },
];
