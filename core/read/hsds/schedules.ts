import { type Schedule, WEEKDAYS } from '../../hsds.ts';
import { parseOpening } from '../../normalise/opening.ts';
import { weekdayOf } from '../../normalise/opening-words.ts';
import { dropped, kept, type Parsed, repaired } from '../../normalise/parsed.ts';
import { parseTime } from '../../normalise/time.ts';
import { filled, type RawObject } from '../raw-object.ts';

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

function parseFreq(text: string): Parsed<'WEEKLY' | 'MONTHLY'> {
  const freq = text.trim().toUpperCase();
  if (freq === 'WEEKLY' || freq === 'MONTHLY') return { value: freq };
  return freq === 'DAILY' ? { value: 'WEEKLY' } : dropped('bad_schedule');
}

const interval = (text: string): Parsed<number> => (/^[1-9]\d?$/.test(text.trim()) ? { value: Number(text) } : dropped('bad_schedule'));

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

/** Opening and closing at one and the same time: whether all day or not at all is meant, the feed has to say. */
function noteNoLength(raw: RawObject, { opens_at, closes_at }: Schedule): void {
  if (opens_at === undefined || closes_at === undefined || opens_at !== closes_at.replace('24:00', '00:00')) return;
  const found = `${raw.scalar('opens_at')}–${raw.scalar('closes_at')}`;
  if (opens_at !== '00:00') raw.notes.add('bad_time', 'kept as it is', { field: raw.at('closes_at'), found });
  else if (!/24|midnight/i.test(found))
    raw.notes.add('bad_time', 'field repaired', { field: raw.at('closes_at'), found, instead: '00:00–24:00' });
}

function readOne(raw: RawObject): Schedule[] {
  const daily = raw.scalar('freq')?.trim().toUpperCase() === 'DAILY';
  const days = raw.read(parseByday, 'byday', 'weekday', 'day') ?? (daily ? WEEKDAYS.join(',') : undefined);
  const position = raw.raw('bysetpos');
  const positioned = withPositions(days, position === undefined ? undefined : String(position));
  if (position !== undefined && !positioned) raw.notes.keep(raw.at('bysetpos'), position);
  const byday = positioned ?? days;
  const schedule = {
    id: raw.id('id'),
    valid_from: raw.date('valid_from', 'start_date'),
    valid_to: raw.date('valid_to', 'until', 'end_date'),
    dtstart: raw.date('dtstart'),
    freq: raw.read(parseFreq, 'freq') ?? (byday ? (/\d/.test(byday) ? 'MONTHLY' : 'WEEKLY') : undefined),
    interval: raw.read(interval, 'interval'),
    byday,
    bymonthday: raw.read(parseMonthdays, 'bymonthday'),
    description: raw.text('description'),
    opens_at: raw.read((text) => parseTime(text), 'opens_at'),
    closes_at: raw.read((text) => parseTime(text, true), 'closes_at'),
    schedule_link: raw.url('schedule_link'),
    attending_type: raw.line('attending_type'),
    notes: raw.text('notes'),
  } satisfies { [Name in keyof Schedule]: Schedule[Name] | undefined };
  raw.keepRest();
  const read = filled<Schedule>(schedule, 'id', 'interval', 'freq', 'attending_type');
  if (!read) return [];
  noteNoLength(raw, read);
  if (read.byday || read.bymonthday || read.opens_at || read.closes_at || !read.description) return [read];
  // nothing but words: what they say of days and times is read out of them
  const { id: _id, freq: _freq, description, ...rest } = read;
  return (raw.notes.take(parseOpening(description), raw.at('description'), description) ?? []).map((said) => ({ ...rest, ...said }));
}

/** The schedules below `schedules`, 1.0's names included. A schedule that is words alone is read as prose. */
export function readSchedules(owner: RawObject): Schedule[] {
  return owner.objects(['schedules', 'regular_schedules', 'regular_schedule', 'schedule'], 'description').flatMap(readOne);
}
