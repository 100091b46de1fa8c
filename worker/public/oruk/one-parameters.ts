/** The parameters of Open Referral UK 1.0's addresses. */
import type { Rules } from './parameters.ts';

export const ONE_PAGING: Rules = {
  page: { kind: 'page', does: 'Which page, from 1.' },
  per_page: { kind: 'per_page', does: 'How many on a page. 50 unless told.' },
};

export const ONE_TAXONOMIES: Rules = {
  text: { kind: 'text', does: 'Letters that the name holds.' },
  vocabulary: { kind: 'text', does: 'Terms of this vocabulary.' },
  ...ONE_PAGING,
};

export const ONE_SERVICES: Rules = {
  text: { kind: 'text', does: 'Words.' },
  taxonomy_id: { kind: 'texts', does: 'Services with any of these terms; with vocabularies, each of the one at the same number.' },
  taxonomy_type: { kind: 'texts', does: 'Taken and without effect.' },
  vocabulary: { kind: 'texts', does: 'Services with any term of these vocabularies.' },
  service_type: { kind: 'texts', does: 'The same as taxonomy_id.' },
  minimum_age: { kind: 'number', does: 'The lowest age stated is this or higher.' },
  maximum_age: { kind: 'number', does: 'The highest age stated is this or lower.' },
  start_time: { kind: 'times', does: 'Opens then or later.' },
  end_time: { kind: 'times', does: 'Closes then or earlier.' },
  day: { kind: 'days', does: 'Open on this day.' },
  postcode: { kind: 'postcode', does: 'The nearest to this postcode first.' },
  proximity: { kind: 'metres', does: 'Only those within so many metres of the postcode.' },
  include: { kind: 'texts', does: 'Taken and without effect: everything is included.' },
  ...ONE_PAGING,
};
