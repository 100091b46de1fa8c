import type { Schedule } from '../../hsds.ts';
import { parseOpening } from '../../normalise/opening.ts';
import { parseTime } from '../../normalise/time.ts';
import { filled, type RawObject } from '../raw-object.ts';
import { readRule } from './schedule-rule.ts';

/** Opening and closing at one and the same time: whether all day or not at all is meant, the feed has to say. */
function noteNoLength(raw: RawObject, { opens_at, closes_at }: Schedule): void {
  if (opens_at === undefined || closes_at === undefined || opens_at !== closes_at.replace('24:00', '00:00')) return;
  const found = `${raw.scalar('opens_at')}–${raw.scalar('closes_at')}`;
  if (opens_at !== '00:00') raw.notes.add('bad_time', 'kept as it is', { field: raw.at('closes_at'), found });
  else if (!/24|midnight/i.test(found))
    raw.notes.add('bad_time', 'field repaired', { field: raw.at('closes_at'), found, instead: '00:00–24:00' });
}

function readOne(raw: RawObject): Schedule[] {
  const { freq, interval, byday, bymonthday } = readRule(raw);
  const schedule = {
    id: raw.id('id'),
    valid_from: raw.date('valid_from', 'start_date'),
    valid_to: raw.date('valid_to', 'until', 'end_date'),
    dtstart: raw.date('dtstart'),
    freq,
    interval,
    byday,
    bymonthday,
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
