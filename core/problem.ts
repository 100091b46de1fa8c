/**
 * What can be wrong with a feed or a record: a closed list, each worded for the directory officer who has to mend it.
 * A new reason does not compile until `describeProblem` has a sentence for it.
 */

/** What was done about it: the whole source was left as it was, the record was refused, a field was mended or kept. */
export type ProblemAction = 'source kept as it was' | 'record refused' | 'field dropped' | 'field repaired' | 'kept as it is';

export type ProblemReason =
  // of a source
  | 'unreachable'
  | 'timed_out'
  | 'http_status'
  | 'not_allowed_address'
  | 'too_large'
  | 'not_json'
  | 'not_csv'
  | 'cut_short'
  | 'no_envelope'
  | 'empty_feed'
  | 'missing_column'
  | 'odd_table'
  | 'paging_without_end'
  | 'too_many_redirects'
  | 'wrong_count'
  | 'not_foreseen'
  | 'own_directory'
  | 'lost_services'
  | 'lost_fields'
  // of a record
  | 'not_an_object'
  | 'missing_id'
  | 'missing_name'
  | 'double_id'
  | 'not_published'
  | 'closed'
  | 'detail_missing'
  // of a field
  | 'wrong_type'
  | 'half_said'
  | 'bad_date'
  | 'bad_time'
  | 'bad_phone'
  | 'bad_postcode'
  | 'bad_url'
  | 'bad_email'
  | 'bad_age'
  | 'bad_coordinates'
  | 'swapped_coordinates'
  | 'html_removed'
  | 'marks_removed'
  | 'placeholder'
  | 'bad_status'
  | 'mended_encoding'
  | 'bad_schedule'
  | 'too_long';

export interface Problem {
  reason: ProblemReason;
  action: ProblemAction;
  /** The publisher's id of the record; absent when the whole source is meant. */
  record_id?: string;
  /** Dotted path in HSDS names or the column's heading. */
  field?: string;
  /** What the source gave, cut to 200 characters. */
  found?: string;
  /** What it became, or what was expected. */
  instead?: string;
}

const SENTENCES: Record<ProblemReason, string> = {
  unreachable: 'The feed could not be reached.',
  timed_out: 'The feed did not answer in time.',
  http_status: 'The feed answered with an error.',
  not_allowed_address: 'The feed’s address is on a private network, which is not allowed here.',
  too_large: 'The feed is larger than the limit set for it.',
  not_json: 'The feed is not JSON.',
  not_csv: 'The file could not be read as a table.',
  cut_short: 'The feed stopped before its end.',
  no_envelope: 'The feed has no list of records where the standard puts it.',
  empty_feed: 'The feed holds no records at all.',
  missing_column: 'The file lacks a column that is needed.',
  odd_table: 'The table has a row of more cells than columns, or two columns of one name: a value may be lost or stand in the wrong place.',
  paging_without_end: 'The feed gives the same page again, or pages for ever.',
  too_many_redirects: 'The feed sends from address to address without end.',
  own_directory: 'The other HIVE is this one itself. Let the area name the sources that it shares.',
  not_foreseen: 'Reading the feed failed in a way that nobody foresaw.',
  wrong_count: 'The feed promised another number of records than it gave.',
  lost_services: 'The feed has lost many of its services at once. It waits until a person has looked at it.',
  lost_fields: 'The feed’s records have lost half of what they said. It waits until a person has looked at it.',
  not_an_object: 'The record is not an object.',
  missing_id: 'The record has no id, so that it could not be found again.',
  missing_name: 'The record has no name.',
  double_id: 'Two records have the same id. The first was taken.',
  not_published: 'The record is marked as not for publication.',
  closed: 'The record is marked as closed.',
  detail_missing: 'The list names the record, but its own page could not be read.',
  wrong_type: 'The field has a value of the wrong kind.',
  half_said: 'A part of the record lacks what it is about, so that it could not be shown.',
  bad_date: 'The date is not written as one.',
  bad_time: 'The time is not written as one.',
  bad_phone: 'The telephone number is not written as one.',
  bad_postcode: 'The postcode is not written as one.',
  bad_url: 'The web address is not written as one.',
  bad_email: 'The e-mail address is not written as one.',
  bad_age: 'The age is not a number of years between 0 and 120, or the lowest is above the highest.',
  bad_coordinates: 'The coordinates are not a place in or near the British Isles.',
  swapped_coordinates: 'Latitude and longitude were the wrong way round.',
  html_removed: 'The text held HTML; its words were kept.',
  marks_removed: 'The text held signs meant for a program; its words were kept.',
  placeholder: 'The field holds a placeholder, not a value.',
  bad_status: 'The status is not one that the standard knows.',
  mended_encoding: 'Some letters were damaged and were mended.',
  bad_schedule: 'The opening hours could not be read; their words were kept.',
  too_long: 'It was longer than any reader would read; its end was cut.',
};

/** What is meant by a reason, without any record: one sentence. */
export const problemSentence = (reason: ProblemReason): string => SENTENCES[reason];

/** One sentence for a person: what is wrong, where, what was found and what was done. */
export function describeProblem(problem: Problem): string {
  const where = [problem.record_id && `record ${problem.record_id}`, problem.field].filter(Boolean).join(', ');
  const found = problem.found === undefined ? '' : ` Found: “${problem.found}”.`;
  const instead = problem.instead === undefined ? '' : ` Now: “${problem.instead}”.`;
  const done = problem.action[0]?.toUpperCase() + problem.action.slice(1);
  return `${where ? `${where}: ` : ''}${SENTENCES[problem.reason]}${found}${instead} ${done}.`;
}
