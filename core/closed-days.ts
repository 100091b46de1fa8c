/** Days of closing: Open Referral UK 1.0 has a flag for them, 3.0 only words. */
import type { Schedule } from './hsds.ts';

const WORDS = 'Closed on these days';

/** The words of a schedule that says between which days nobody is there, and why where that is said. */
export const closedDays = (why?: string): string => (why ? `${WORDS}: ${why}` : WORDS);

/** True for a schedule that says nothing but that it is closed between its dates. */
export const isClosedDays = ({
  notes,
  valid_from,
  opens_at,
  byday,
}: { [Field in keyof Schedule]?: Schedule[Field] | undefined }): boolean =>
  notes?.startsWith(WORDS) === true && valid_from !== undefined && opens_at === undefined && byday === undefined;
