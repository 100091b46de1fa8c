/** The words of opening hours: days, ordinals, times. What `opening.ts` makes sentences of. */
import { WEEKDAYS, type Weekday } from '../hsds.ts';
import { readTime, type Span, spanOf, type WrittenTime } from './time.ts';

const NAMES: Record<string, Weekday> = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' };

/** iCalendar's day for a name (`Monday`, `Tues`, `WE`), a schema.org address, or ISO's number (1 is Monday, 7 and 0 Sunday). */
export function weekdayOf(input: string | number): Weekday | undefined {
  const text = String(input)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '');
  if (/^[0-7]$/.test(text)) return WEEKDAYS[(Number(text) + 6) % 7];
  if (/^(?:mo|tu|we|th|fr|sa|su)$/.test(text)) return text.toUpperCase() as Weekday;
  return /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\.?$/.test(text) ? NAMES[text.slice(0, 3)] : undefined;
}

export type Token =
  | { kind: 'days'; days: Weekday[] }
  | { kind: 'day'; day: Weekday }
  | { kind: 'ordinal'; ordinal: number }
  | { kind: 'alternate' }
  | { kind: 'rare' }
  | { kind: 'filler' }
  | { kind: 'span'; span: Span /** Two mere numbers: `9-5`, but also `ages 5-11`. */; bare: boolean }
  | { kind: 'start'; opens: string }
  | { kind: 'until'; closes: string }
  | { kind: 'all day' }
  | { kind: 'to' }
  | { kind: 'and' }
  | { kind: 'not' }
  | { kind: 'closed' }
  | { kind: 'month' }
  | { kind: 'word' };

const TIME = String.raw`(?:12\s*)?(?:noon|midday|midnight)|\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?\s?m\b\.?|\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*hrs)?|\d{4}(?:hrs|h)\b`;
const BARE = String.raw`(?:[01]\d|2[0-4])[0-5]\d(?!\d)|\d{1,2}(?![\d/])`;
const UP_TO = String.raw`\s*(?:-|–|—|‑|to|til|till|until|and(?=\s*(?:\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m)))\s*`;
const DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?(?![a-z])\.?`;

const RULES: [RegExp, (found: RegExpExecArray) => Token | undefined][] = [
  [/^(?:24\s*(?:-\s*)?(?:hours?|hrs?|h)\b(?:\s*(?:a|per) day)?|24\s*\/\s*7|round the clock)/i, () => ({ kind: 'all day' })],
  [/^(?:every ?day|daily|(?:seven|7)\s+days(?:\s+(?:a|per)\s+week)?)(?![a-z])/i, () => ({ kind: 'days', days: [...WEEKDAYS] })],
  [/^week\s?days?(?![a-z])/i, () => ({ kind: 'days', days: WEEKDAYS.slice(0, 5) })],
  [/^week\s?ends?(?![a-z])/i, () => ({ kind: 'days', days: ['SA', 'SU'] })],
  [/^(?:alternate|fortnightly|every (?:other|second)|bi-?weekly)(?![a-z])/i, () => ({ kind: 'alternate' })],
  [
    /^(?:monthly|quarterly|annual(?:ly)?|occasional|on(?:e|ce)(?=\s+(?:mon|tue|wed|thu|fri|sat|sun|a month)))(?![a-z])/i,
    () => ({ kind: 'rare' }),
  ],
  [/^(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)(?![a-z])/i, ordinal],
  [new RegExp(`^${DAY}`, 'i'), (found) => day(found[0])],
  [
    /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?(?![a-z])/,
    () => ({ kind: 'month' }),
  ],
  [new RegExp(`^(?:from\\s+|between\\s+)?(${TIME}|${BARE})${UP_TO}(${TIME}|${BARE})(?![\\w/])`, 'i'), span],
  [new RegExp(`^(?:until|till?|to|up to)\\s+(${TIME})`, 'i'), until],
  [new RegExp(`^(?:from\\s+|at\\s+)?(${TIME})`, 'i'), start],
  [/^(?:closed|not open)(?![a-z])/i, () => ({ kind: 'closed' })],
  [/^(?:except|excluding|apart from|not|but not)(?![a-z])/i, () => ({ kind: 'not' })],
  [/^(?:(?:to|through|thru)(?![a-z])|[-–—‑])/i, () => ({ kind: 'to' })],
  [/^(?:(?:and|or)(?![a-z])|[&,/+])/i, () => ({ kind: 'and' })],
  [/^(?:on|every|each|the|of|days?)(?![a-z])|^:/i, () => ({ kind: 'filler' })],
  [/^[\p{L}\p{N}'’]+/u, () => ({ kind: 'word' })],
];

function ordinal(found: RegExpExecArray): Token {
  const names = ['first', 'second', 'third', 'fourth', 'fifth'];
  const written = (found[1] as string).toLowerCase();
  if (written === 'last') return { kind: 'ordinal', ordinal: -1 };
  return { kind: 'ordinal', ordinal: /^\d/.test(written) ? Number(written[0]) : names.indexOf(written) + 1 };
}

function day(written: string): Token | undefined {
  const found = NAMES[written.slice(0, 3).toLowerCase()];
  return found && { kind: 'day', day: found };
}

function span(found: RegExpExecArray): Token | undefined {
  const from = readTime(found[1] as string);
  const to = readTime(found[2] as string);
  if (!from || !to) return undefined;
  return { kind: 'span', span: spanOf(from, to), bare: /^\d+$/.test(found[1] as string) && /^\d+$/.test(found[2] as string) };
}

function until(found: RegExpExecArray): Token | undefined {
  const read = readTime(found[1] as string);
  return read && { kind: 'until', closes: spanOf({ minutes: 0, sure: true }, read).closes as string };
}

function start(found: RegExpExecArray): Token | undefined {
  const read: WrittenTime | undefined = readTime(found[1] as string);
  return read && { kind: 'start', opens: spanOf(read, { minutes: 1440, sure: true }).opens };
}

/** Cuts one clause of opening hours into its words. What is in brackets, and signs that mean nothing here, are left out. */
export function openingTokens(clause: string): Token[] {
  let rest = clause.replace(/\([^()]*\)/g, ' ').slice(0, 600);
  const tokens: Token[] = [];
  while (rest.length > 0) {
    const before = rest.length;
    for (const [rule, make] of RULES) {
      const found = rule.exec(rest);
      const token = found && found[0].length > 0 ? make(found) : undefined;
      if (!found || !token) continue;
      if (token.kind !== 'filler') tokens.push(token);
      rest = rest.slice(found[0].length);
      break;
    }
    if (rest.length === before) rest = rest.slice(1);
  }
  return tokens;
}
