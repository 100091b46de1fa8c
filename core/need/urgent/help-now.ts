/** Who to call at once for what was asked: the same in the finder and on the page that works without JavaScript. */
import { type UrgentNumber, urgentNumbers } from './numbers.ts';
import { type UrgentOptions, urgentFor } from './urgent.ts';
import { URGENT_HELP, type UrgentKind } from './urgent-kind.ts';

/** What is shown above the results. */
export interface HelpNow {
  /** What it is shown for, so that the same is not said twice. */
  key: string;
  /** What to do, of the most pressing kind. */
  message: string;
  /** Most pressing first, each telephone number once. */
  numbers: UrgentNumber[];
}

/** Numbers in sight; the others are opened by who wants them. */
export const NUMBERS_IN_SIGHT = 3;

/** Needs that are urgent when they are chosen, without words. */
const KINDS: { [need: string]: UrgentKind } = {
  'mental-health-crisis': 'suicide',
  'self-harm': 'self-harm',
  'domestic-abuse': 'domestic-abuse',
  refuge: 'domestic-abuse',
  'sexual-assault': 'sexual-abuse',
  'child-safeguarding': 'child-danger',
  'adult-safeguarding': 'elder-abuse',
  'forced-marriage-fgm': 'forced-marriage',
  'modern-slavery': 'slavery',
  'night-shelter': 'homeless-tonight',
};

/** Help for a person's words and for the needs (ids) that they chose. Mostly none is needed. Never throws. */
export function helpNow(text: string, needs: readonly string[], options: UrgentOptions = {}): HelpNow | undefined {
  const told = urgentFor(text, options);
  const chosen = needs.flatMap((id) => KINDS[id] ?? []).map((kind) => ({ kind, ...URGENT_HELP[kind] }));
  const all = [...told, ...chosen.filter(({ kind }) => !told.some((one) => one.kind === kind))];
  const [first] = all;
  return (
    first && {
      key: all.map(({ kind }) => kind).join(),
      message: first.message,
      numbers: eachOnce(urgentNumbers([...new Set(all.flatMap(({ numbers }) => numbers))], options.local)),
    }
  );
}

/** A number that stands for two things is given once: what else it does is in the message. */
const eachOnce = (numbers: UrgentNumber[]): UrgentNumber[] =>
  numbers.filter(({ number }, i) => number === undefined || numbers.findIndex((other) => other.number === number) === i);
