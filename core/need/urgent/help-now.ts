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
  /** Ids of the needs that the words tell of: services for them and advice on them come first, whatever else the words may mean. */
  needs: string[];
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

/** The needs that words of danger tell of. None where only the emergency services help. */
const NEEDS: Record<UrgentKind, readonly string[]> = {
  medical: ['urgent-treatment', 'nhs-111'],
  poisoning: ['urgent-treatment', 'nhs-111'],
  fire: [],
  gas: [],
  violence: ['victims'],
  suicide: ['mental-health-crisis'],
  'self-harm': ['self-harm', 'mental-health-crisis'],
  crisis: ['mental-health-crisis'],
  'child-danger': ['child-safeguarding'],
  'sexual-abuse': ['sexual-assault'],
  'domestic-abuse': ['domestic-abuse', 'refuge'],
  'elder-abuse': ['adult-safeguarding'],
  'forced-marriage': ['forced-marriage-fgm'],
  slavery: ['modern-slavery'],
  'homeless-tonight': ['night-shelter', 'homelessness'],
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
      needs: [...new Set(told.flatMap(({ kind }) => NEEDS[kind]))],
    }
  );
}

/** A number that stands for two things is given once: what else it does is in the message. */
const eachOnce = (numbers: UrgentNumber[]): UrgentNumber[] =>
  numbers.filter(({ number }, i) => number === undefined || numbers.findIndex((other) => other.number === number) === i);
