import type { Schedule, Weekday } from '../../../core/hsds.ts';
import { capital, DAY_NAMES, listWords } from './plain-words.ts';
import { eachOnce, readsAs } from './said-once.ts';

const ORDINALS: Record<string, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' };

/** `09:00` → `9am`, `13:30` → `1:30pm`, `12:00` → `midday`. */
function timeWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour % 24 < 12 ? 'am' : 'pm'}`;
}

function hoursWords({ opens_at, closes_at }: Schedule): string {
  if (opens_at && closes_at) return `${timeWords(opens_at)} to ${timeWords(closes_at)}`;
  if (opens_at) return `from ${timeWords(opens_at)}`;
  return closes_at ? `until ${timeWords(closes_at)}` : '';
}

function daysWords({ byday = '', bymonthday, freq, interval = 1 }: Schedule): string {
  const days = [...byday.matchAll(/(-?\d)?(MO|TU|WE|TH|FR|SA|SU)/g)].map(([, ordinal, day]) => {
    const name = DAY_NAMES[day as Weekday];
    return ordinal ? `the ${ORDINALS[ordinal] ?? `${ordinal}th`} ${name}` : name;
  });
  if (days.length === 7) return 'every day';
  const listed = listWords(days);
  if (/\d/.test(byday)) return `${listed} of the month`;
  if (bymonthday) return `on day ${bymonthday} of the month`;
  if (freq === 'WEEKLY' && interval > 1) return interval === 2 ? `every other ${listed}` : `${listed}, every ${interval} weeks`;
  return listed;
}

interface Line {
  schedule: Schedule;
  days: string[];
}

/** Openings with the days of the same hours joined. */
function joined(schedules: readonly Schedule[], today: string): Line[] {
  const lines = new Map<string, Line>();
  for (const schedule of schedules) {
    const { valid_from, valid_to, freq, interval, bymonthday, byday, opens_at, closes_at, description, notes } = schedule;
    if ((valid_to && valid_to < today) || (valid_from && valid_from > today)) continue;
    const key = JSON.stringify([freq, interval, bymonthday, opens_at, closes_at, description, notes]);
    const line = lines.get(key) ?? { schedule, days: [] };
    line.days.push(...(byday?.split(',') ?? []));
    lines.set(key, line);
  }
  return [...lines.values()];
}

const notesOf = ({ schedule }: Line): string[] => eachOnce([schedule.description, schedule.notes]);
const hasTimes = ({ schedule }: Line): boolean => Boolean(schedule.opens_at ?? schedule.closes_at);

/** Whether other lines tell its days with hours, so that the days alone say nothing more. */
const toldBy = (lines: readonly Line[], line: Line): boolean =>
  !hasTimes(line) &&
  line.days.length > 0 &&
  line.days.every((day) =>
    lines.some((other) => hasTimes(other) && other.schedule.interval === line.schedule.interval && other.days.includes(day)),
  );

/**
 * Openings as lines: days of the same hours are joined (`Monday and Thursday, 10am to 1pm`), and a note that stands at several is
 * a line of its own below them. Those that have ended or have not begun are left out.
 * @param today `YYYY-MM-DD`
 */
export function openingLines(schedules: readonly Schedule[], today: string): string[] {
  const lines = joined(schedules, today);
  const at = new Map<string, number>();
  for (const note of lines.flatMap(notesOf)) at.set(readsAs(note), (at.get(readsAs(note)) ?? 0) + 1);
  const isShared = (note: string): boolean => (at.get(readsAs(note)) ?? 0) > 1;
  const own = lines.map((line) => {
    const { schedule, days } = line;
    const when = toldBy(lines, line) ? '' : daysWords({ ...schedule, byday: [...new Set(days)].join() });
    const rule = [when, hoursWords(schedule)].filter(Boolean).join(', ');
    return [rule, ...notesOf(line).filter((note) => !isShared(note))].filter(Boolean).map(capital).join('. ');
  });
  return eachOnce([...own, ...lines.flatMap(notesOf).filter(isShared).map(capital)]);
}
