/** Why a source could not be read: the reasons of core/problem.ts that concern a whole source. The last good data stays. */
import type { Problem, ProblemReason } from '../../../core/problem.ts';

export type ReadReason = Extract<
  ProblemReason,
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
  | 'paging_without_end'
  | 'too_many_redirects'
  | 'not_foreseen'
  | 'own_directory'
>;

/** One failure, without anything that a log should not hold: addresses are given without their query's values. */
export interface ReadFailure {
  reason: ReadReason;
  /** The address, or the column, that it happened at. */
  field?: string;
  /** What the source gave: a status, the first words of the answer. At most 200 characters. */
  found?: string;
  /** What was expected. */
  instead?: string;
}

/** The problem row of a source that could not be read. */
export function problemOf(failure: ReadFailure): Problem {
  return { ...failure, action: 'source kept as it was' };
}
