/** What was found in a source, in words for the people who publish it: what it is, and how to mend it. */
import { problemSentence } from '../problem.ts';
import { CHECKS } from './checks.ts';
import { MEND } from './mend.ts';
import type { Finding } from './quality.ts';

export interface FindingWords {
  /** After the number of services or times: `12 services with …`. */
  title: string;
  mend: string;
}

const counted = (count: number, one: string, more = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

const DONE = {
  'field repaired': 'We mended it',
  'field dropped': 'We left the field out',
  'kept as it is': 'We kept it as it is',
  'record refused': 'We could not take the service',
  'source kept as it was': 'We kept what we had',
} as const;

const UNREACHABLE: Record<Extract<Finding, { kind: 'unreachable' }>['what'], (count: number) => FindingWords> = {
  link_gone: (count) => ({
    title: `${counted(count, 'service')} with a web address that leads nowhere`,
    mend: 'Open the address. Give the one that the page has now, or leave it out.',
  }),
  link_silent: (count) => ({
    title: `${counted(count, 'service')} with a web address that did not answer us`,
    mend: 'Open the address. If it opens for you, there is nothing to mend: some sites turn programs like ours away.',
  }),
  phone: (count) => ({
    title: `${counted(count, 'phone number')} that cannot be rung as written`,
    mend: MEND.bad_phone,
  }),
};

/** What was noticed, in a sentence. */
const sentenceOf = ({ what, action }: Extract<Finding, { action: unknown }>): string =>
  what === 'not_published' && action === 'field dropped'
    ? 'The field may name a person or a place, or is marked as not for publication.'
    : problemSentence(what);

/** The finding in a heading and a piece of advice. */
export function findingWords(finding: Finding): FindingWords {
  const { count } = finding;
  switch (finding.kind) {
    case 'missing': {
      const check = CHECKS.find(({ id }) => id === finding.what);
      return { title: `${counted(count, 'service')} with ${check?.without ?? finding.what}`, mend: check?.mend ?? '' };
    }
    case 'stale':
      return {
        title: `${counted(count, 'service')} last checked more than a year ago`,
        mend: 'Check them, and give the day of the check (assured_date).',
      };
    case 'double':
      return {
        title: `${counted(count, 'service')} listed more than once`,
        mend: 'Keep one record of each, and mark the others as inactive.',
      };
    case 'unreachable':
      return UNREACHABLE[finding.what](count);
    default:
      return {
        title: `${counted(count, 'time')}: ${sentenceOf(finding)} ${DONE[finding.action]}.`,
        mend: MEND[finding.what],
      };
  }
}
