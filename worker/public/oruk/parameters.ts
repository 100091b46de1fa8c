/** The parameters of the open feed: one list, by which they are read, refused and documented. */
import { WEEKDAYS } from '../../../core/hsds.ts';
import { wholeNumber } from '../whole-number.ts';

/** Where a list is long, this many are given a page unless told. */
export const PER_PAGE = 50;
export const MOST_PER_PAGE = 500;
const MOST_PAGES = 100_000;

type Fault = 'unknown' | 'twice' | 'too_long' | 'not_a_number' | 'out_of_range' | 'not_in_list' | 'not_a_time' | 'unknown_place' | 'alone';

export interface BadFeedParameter {
  parameter: string;
  fault: Fault;
  /** What was wrong, in one sentence. What was sent is never repeated. */
  wrong: string;
  /** What is right, in one sentence. */
  right: string;
}

const WRONG: Record<Fault, string> = {
  unknown: 'There is no parameter of this name here.',
  twice: 'It is given more than once.',
  too_long: 'It is too long.',
  not_a_number: 'It is not a number.',
  out_of_range: 'The number is too small or too large.',
  not_in_list: 'It has a value that is not in the list.',
  not_a_time: 'It is not a date or a time.',
  unknown_place: 'We do not know this postcode.',
  alone: 'It says nothing without “postcode”.',
};

export type Kind =
  | 'text'
  | 'postcode'
  | 'texts'
  | 'page'
  | 'per_page'
  | 'number'
  | 'metres'
  | 'times'
  | 'days'
  | 'instant'
  | 'boolean'
  | 'json';

export interface ParameterRule {
  kind: Kind;
  /** What it does, in one or two sentences. */
  does: string;
}

const RIGHT: Record<Kind, string> = {
  text: 'Words, at most 300 letters.',
  postcode: 'Check it, or give its first half only, as in PO1; for a place far from this area ask the directory there.',
  texts: 'At most 20 values of at most 200 letters, each given by repeating the name.',
  page: `A whole number from 1 to ${MOST_PAGES}.`,
  per_page: `A whole number from 1 to ${MOST_PER_PAGE}.`,
  number: 'A number from 0 to 150.',
  metres: 'Metres, as a number above 0 and at most 1000000.',
  times: 'A time of the day as 09:30.',
  days: `One of ${WEEKDAYS.join(', ')}, or several parted by commas.`,
  instant: 'A date as 2026-11-24, or a moment as 2026-11-24T09:30:00Z.',
  boolean: 'true or false.',
  json: 'json.',
};

export type Rules = { readonly [name: string]: ParameterRule };

/** What was asked, by name. Values of lists stand in the order given; days are bits, times minutes, instants seconds. */
export interface Asked {
  text: Map<string, string>;
  texts: Map<string, string[]>;
  numbers: Map<string, number>;
  lists: Map<string, number[]>;
}

export const badFeedParameter = (rules: Rules, parameter: string, fault: Fault): BadFeedParameter => ({
  parameter: parameter.slice(0, 40),
  fault,
  wrong: WRONG[fault],
  right: Object.hasOwn(rules, parameter)
    ? RIGHT[rules[parameter]!.kind]
    : Object.keys(rules).length > 0
      ? `One of: ${Object.keys(rules).join(', ')}.`
      : 'None.',
});

/** Reads all parameters by their rules, and lists every one that cannot be used. An empty one counts as absent. */
export function readFeedParameters(given: URLSearchParams, rules: Rules): { asked: Asked; faults: BadFeedParameter[] } {
  const asked: Asked = { text: new Map(), texts: new Map(), numbers: new Map(), lists: new Map() };
  const faults: BadFeedParameter[] = [];
  for (const name of new Set(given.keys())) {
    const rule = Object.hasOwn(rules, name) ? rules[name]! : undefined;
    const fault = rule ? readOne(asked, name, rule.kind, given.getAll(name)) : 'unknown';
    if (fault) faults.push(badFeedParameter(rules, name, fault));
  }
  return { asked, faults };
}

/** Puts one parameter where it belongs, or says what is wrong with it. */
function readOne(asked: Asked, name: string, kind: Kind, given: string[]): Fault | undefined {
  const values = given.map((value) => value.trim()).filter(Boolean);
  const [value] = values;
  if (value === undefined) return undefined;
  if (kind === 'texts') {
    if (values.length > 20 || values.some(({ length }) => length > 200)) return 'too_long';
    asked.texts.set(name, values);
    return undefined;
  }
  if (kind === 'times' || kind === 'days')
    return readList(
      asked,
      name,
      kind,
      values.flatMap((one) => one.split(',')),
    );
  if (values.length > 1) return 'twice';
  if (value.length > 300) return 'too_long';
  switch (kind) {
    case 'text':
    case 'postcode':
      asked.text.set(name, value);
      return undefined;
    case 'json':
      return value.toLowerCase() === 'json' ? undefined : 'not_in_list';
    case 'boolean':
      if (!/^(?:true|false)$/i.test(value)) return 'not_in_list';
      asked.numbers.set(name, /true/i.test(value) ? 1 : 0);
      return undefined;
    case 'instant':
      return readInstant(asked, name, value);
    default:
      return readNumber(asked, name, kind, value);
  }
}

function readNumber(asked: Asked, name: string, kind: 'page' | 'per_page' | 'number' | 'metres', value: string): Fault | undefined {
  if (!/^-?\d{1,16}(?:\.\d{1,10})?$/.test(value)) return 'not_a_number';
  const most = { page: MOST_PAGES, per_page: MOST_PER_PAGE, number: 150, metres: 1_000_000 }[kind];
  const number = kind === 'page' || kind === 'per_page' ? wholeNumber(value, 1, most) : Number(value);
  if (number === undefined || number < 0 || number > most || (kind === 'metres' && number === 0)) return 'out_of_range';
  asked.numbers.set(name, number);
  return undefined;
}

/** A date, or an instant with its distance from UTC; without one it is read as UTC. */
function readInstant(asked: Asked, name: string, value: string): Fault | undefined {
  // A plus sign in an address means a space unless it is escaped.
  const written = value.replace(/ (?=\d\d:\d\d$)/, '+');
  const parts = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(written);
  const instant = parts ? Date.parse(written.length > 10 && !parts[1] ? `${written}Z` : written) : Number.NaN;
  if (Number.isNaN(instant)) return 'not_a_time';
  asked.numbers.set(name, instant / 1000);
  return undefined;
}

function readList(asked: Asked, name: string, kind: 'times' | 'days', values: string[]): Fault | undefined {
  if (values.length > 20) return 'too_long';
  const read = values.map((value) => (kind === 'times' ? minutesIn(value.trim()) : dayIn(value.trim())));
  if (read.includes(undefined)) return kind === 'times' ? 'not_a_time' : 'not_in_list';
  asked.lists.set(name, read as number[]);
  return undefined;
}

function minutesIn(value: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)(?::\d\d)?Z?$/i.exec(value) ?? [];
  const sum = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && sum <= 24 * 60 ? sum : undefined;
}

const CODES: readonly string[] = WEEKDAYS;
const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A day's code or English name, as its bit. */
function dayIn(value: string): number | undefined {
  const day = value.length === 2 ? CODES.indexOf(value.toUpperCase()) : DAY_NAMES.indexOf(value.toLowerCase());
  return day < 0 ? undefined : 1 << day;
}
