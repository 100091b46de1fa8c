/** How good the directory and each of its sources are: the content of the file that the manifest names `quality`. */
import type { ProblemAction, ProblemReason } from '../problem.ts';
import type { CheckId } from './checks.ts';

/** At most this many examples of a finding: enough to mend a list by, and a bound on the file. The count is of all. */
export const MOST_EXAMPLES = 500;

/** A record that readers can see, and what was noticed in it. Never a person’s contact. */
export interface QualityExample {
  /** The publisher’s own id. */
  record_id: string;
  /** The service it is part of here. */
  service_id: string;
  name?: string;
  field?: string;
  found?: string;
  instead?: string;
  /** What a web address answered: a status, `no answer` or `led astray`. */
  answer?: string;
}

export type Finding = { count: number; examples: QualityExample[] } & (
  | { kind: 'missing'; what: CheckId }
  /** Checked more than a year ago. */
  | { kind: 'stale'; what: 'old' }
  /** Two records of the source are one service. */
  | { kind: 'double'; what: 'service' }
  /**
   * Web addresses that lead nowhere; those that somebody answers, but not us; phone numbers kept though nobody can ring them
   * as they are written.
   */
  | { kind: 'unreachable'; what: 'link_gone' | 'link_silent' | 'phone' }
  /** A value that was mended, dropped or kept though it could not be read; or a record refused. */
  | { kind: 'broken' | 'refused'; what: ProblemReason; action: ProblemAction }
);

export interface SourceQuality {
  source_id: string;
  /** Records of it that are part of the published services. */
  records: number;
  /** Records that were refused when it was last read. */
  refused: number;
  /** Records in which nothing had to be mended, dropped or kept unread. */
  clean: number;
  /** Records checked within a year; with an older date; without any. */
  fresh: number;
  old: number;
  never: number;
  /** The last day that it was read to its end. */
  read_at?: string;
  /** Why it could not be read or is held since, in one sentence. */
  problem?: string;
  /** Different web addresses that its records give, and at how many of them we have looked. Absent in older files. */
  links?: { given: number; tried: number };
  findings: Finding[];
}

export interface Quality {
  format: 1;
  /** The day on which it was worked out, `YYYY-MM-DD`: what counts as old counts back from it. */
  day: string;
  services: {
    total: number;
    /** Last checked within half a year, within a year, longer ago, nobody knows when. */
    half_year: number;
    year: number;
    old: number;
    never: number;
    /** Known to more than one source; of those, where the sources do not say the same. */
    shared: number;
    disagree: number;
  };
  sources: SourceQuality[];
}

/** The share of what the records should say that they do say, 0 to 1; 1 without records. */
export function completeness({ records, findings }: SourceQuality, checks: number): number {
  const missing = findings.reduce((sum, finding) => sum + (finding.kind === 'missing' ? finding.count : 0), 0);
  return records === 0 ? 1 : 1 - missing / (records * checks);
}
