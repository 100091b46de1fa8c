/** The rule of a schedule: which days, of each week or month. */
import { WEEKDAYS } from '../../hsds.ts';
import { parseOpening } from '../../normalise/opening.ts';
import { weekdayOf } from '../../normalise/opening-words.ts';
import { dropped, kept, type Parsed, repaired } from '../../normalise/parsed.ts';
import { RawObject } from '../raw-object.ts';

export interface ScheduleRule {
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number;
  byday?: string;
  bymonthday?: string;
}

/**
 * Days as iCalendar writes them, from codes, names or numbers: `MO,WE`, `Monday;Wednesday`, `1SA`, `-1FR`. Words beside them are
 * read as prose: `Monday to Friday`. What is no day is left out, and that is noted.
 */
function parseByday(text: string): Parsed<string> {
  const written = text.split(/[\s,;|/]+/).filter((word) => word !== '');
  const days = written.flatMap((word) => {
    const [, ordinal = '', name = ''] = /^([+-]?[1-5])?([a-z]{2,9}|[0-7])$/i.exec(word) ?? [];
    const day = weekdayOf(name);
    return day ? [`${ordinal.replace('+', '')}${day}`] : [];
  });
  if (days.length < written.length) {
    const prose = parseOpening(text).value?.[0]?.byday;
    if (prose ?? days.length > 0) return repaired(prose ?? ordered(days), 'bad_schedule');
    return dropped('bad_schedule');
  }
  return { value: ordered(days) };
}

function ordered(days: string[]): string {
  const order = (day: string): number => WEEKDAYS.findIndex((code) => day.endsWith(code));
  return [...new Set(days)].sort((a, b) => order(a) - order(b)).join(',');
}

/** Days of a month: `15`, `1,15`, `1st and 15th`, `-1` or `last`. What is no such day stays as it is written, and that is noted. */
function parseMonthdays(text: string): Parsed<string> {
  const written = text.toLowerCase().split(/\s*(?:,|;|&|\band\b)\s*|\s+/);
  const days = written.filter(Boolean).map((word) => (word === 'last' ? -1 : Number(/^(-?\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1])));
  return days.every((day) => day !== 0 && Math.abs(day) <= 31) ? { value: days.join(',') } : kept(text, 'bad_schedule');
}

/** The n-th such day of a month, where that stands apart from the days: `MO` and `bysetpos` 1 are `1MO`. */
function withPositions(byday: string | undefined, positions: string | undefined): string | undefined {
  const places = positions?.split(',').map((place) => place.trim());
  if (!byday || !places?.every((place) => /^(?:-1|[1-5])$/.test(place)) || /[\d,]/.test(byday)) return undefined;
  return places.map((place) => `${place}${byday}`).join(',');
}

const parseInterval = (text: string): Parsed<number> =>
  /^[1-9]\d?$/.test(text.trim()) ? { value: Number(text) } : dropped('bad_schedule');

/** The fields of a rule that iCalendar writes in one line: `FREQ=MONTHLY;BYDAY=1MO`. Undefined when it says more than days. */
function lineFields(line: unknown): { [field: string]: string } | undefined {
  if (typeof line !== 'string') return undefined;
  const parts = line
    .trim()
    .replace(/^rrule:/i, '')
    .split(';')
    .filter(Boolean)
    .map((part) => part.split('='));
  const known = parts.every(
    ([name = '', value = ''], _, { length }) =>
      length <= 8 && value !== '' && /^(?:freq|interval|byday|bymonthday|bysetpos|wkst)$/i.test(name),
  );
  return known && parts.length > 0 ? Object.fromEntries(parts.map(([name = '', value = '']) => [name.toLowerCase(), value])) : undefined;
}

/** How often, in the standard's two words. `undefined`: the feed says how often in a way that these cannot say. */
function howOften(
  written: string | undefined,
  interval: number | undefined,
): { freq?: ScheduleRule['freq']; every?: number; daily?: true } | undefined {
  const word = written?.trim().toUpperCase();
  if (word === undefined || word === '') return {};
  if (word === 'WEEKLY' || word === 'MONTHLY') return { freq: word };
  if (word === 'FORTNIGHTLY' || word === 'BIWEEKLY') return { freq: 'WEEKLY', every: 2 };
  return word === 'DAILY' && (interval ?? 1) === 1 ? { freq: 'WEEKLY', daily: true } : undefined;
}

/**
 * Reads the rule from its own fields, or from one line of iCalendar. A rule of which days that comes neither weekly nor monthly (each
 * year, every third day) is kept beside the schedule and noted: nobody shall take it for a weekly one.
 */
export function readRule(schedule: RawObject): ScheduleRule {
  const line = lineFields(schedule.raw('rrule'));
  if (!line) schedule.notes.keep(schedule.at('rrule'), schedule.raw('rrule'));
  const raw = line ? new RawObject(line, `${schedule.at('rrule')}.`, schedule.notes) : schedule;
  const interval = raw.read(parseInterval, 'interval');
  const often = howOften(raw.scalar('freq'), interval);
  if (!often) {
    raw.notes.add('bad_schedule', 'kept as it is', { field: raw.at('freq'), found: raw.raw('freq') });
    for (const name of ['freq', 'interval', 'byday', 'bymonthday', 'bysetpos']) raw.notes.keep(raw.at(name), raw.raw(name));
    return {};
  }
  const days = raw.read(parseByday, 'byday', 'weekday', 'day') ?? (often.daily ? WEEKDAYS.join(',') : undefined);
  const position = raw.raw('bysetpos');
  const positioned = withPositions(days, position === undefined ? undefined : String(position));
  if (position !== undefined && !positioned) raw.notes.keep(raw.at('bysetpos'), position);
  const byday = positioned ?? days;
  const bymonthday = raw.read(parseMonthdays, 'bymonthday');
  const freq = often.freq ?? (byday ? (/\d/.test(byday) ? 'MONTHLY' : 'WEEKLY') : undefined);
  const every = often.every ?? interval;
  return {
    ...(freq && { freq }),
    ...(every !== undefined && { interval: every }),
    ...(byday && { byday }),
    ...(bymonthday && { bymonthday }),
  };
}
