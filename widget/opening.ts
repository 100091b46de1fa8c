import { type Schedule, WEEKDAYS, type Weekday } from '../core/hsds.ts';

/** The usual week, and what does not fit into it. */
export interface Opening {
  /** Days that are stated, in order, each with its openings. An empty opening means the day is stated without times. */
  week: { day: Weekday; openings: { opens?: string; closes?: string }[] }[];
  /** Monthly and fortnightly openings, and hours that came as words only. */
  others: Schedule[];
  /** Words added to the hours. */
  notes: string[];
}

const isWeekly = ({ freq, byday, interval }: Schedule): boolean =>
  freq !== 'MONTHLY' && byday !== undefined && !/\d/.test(byday) && (interval ?? 1) === 1;

const isNow = ({ valid_from, valid_to }: Schedule, today: string): boolean =>
  (valid_to === undefined || valid_to >= today) && (valid_from === undefined || valid_from <= today);

/**
 * Sorts schedules into a week. Those that have ended, and those that have not begun, are left out.
 * @param today `YYYY-MM-DD`
 */
export function openingOf(schedules: Schedule[], today: string): Opening {
  const week = new Map<Weekday, { opens?: string; closes?: string }[]>();
  const others: Schedule[] = [];
  const notes = new Set<string>();
  for (const schedule of schedules) {
    if (!isNow(schedule, today)) continue;
    if (!isWeekly(schedule)) {
      if (schedule.byday || schedule.bymonthday || schedule.description || schedule.opens_at || schedule.notes) others.push(schedule);
      continue;
    }
    for (const note of [schedule.description, schedule.notes]) if (note) notes.add(note);
    for (const day of schedule.byday!.split(',') as Weekday[]) {
      if (!WEEKDAYS.includes(day)) continue;
      const openings = week.get(day) ?? [];
      const opening = { opens: schedule.opens_at, closes: schedule.closes_at };
      if (!openings.some(({ opens, closes }) => opens === opening.opens && closes === opening.closes)) openings.push(opening);
      week.set(day, openings);
    }
  }
  const inOrder = WEEKDAYS.filter((day) => week.has(day)).map((day) => ({ day, openings: sorted(week.get(day)!) }));
  return { week: inOrder, others, notes: [...notes] };
}

const sorted = (openings: { opens?: string; closes?: string }[]) =>
  openings.toSorted((a, b) => (a.opens ?? '').localeCompare(b.opens ?? ''));

/** Days that open at the same times, as runs: `[{from: 'MO', to: 'FR', …}]`. A run of one has `from` equal to `to`. */
export function dayRuns(
  week: Opening['week'],
): { from: Weekday; to: Weekday; days: Weekday[]; openings: Opening['week'][0]['openings'] }[] {
  const runs: ReturnType<typeof dayRuns> = [];
  for (const { day, openings } of week) {
    const last = runs.at(-1);
    const follows = last && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(last.to) + 1;
    if (last && follows && JSON.stringify(last.openings) === JSON.stringify(openings)) {
      last.to = day;
      last.days.push(day);
    } else runs.push({ from: day, to: day, days: [day], openings });
  }
  return runs;
}
