import type { Schedule, Weekday } from '../core/hsds.ts';
import { dayRuns, type Opening, openingOf } from './opening.ts';
import { words } from './words.ts';

/** `09:00` → `9am`, `13:30` → `1:30pm`, `12:00` → `midday`. */
export function timeWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return words.midday;
  if (minute === 0 && hour % 24 === 0) return words.midnight;
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour % 24 < 12 ? 'am' : 'pm'}`;
}

/** One day's openings: `9am to 1pm and 2pm to 5pm`. */
export function openingsWords(openings: Opening['week'][0]['openings']): string {
  const each = openings.map(({ opens, closes }) => {
    if (opens === '00:00' && /^(23:59|24:00|00:00)$/.test(closes ?? '')) return words.allDay;
    if (opens && closes) return words.hours(timeWords(opens), timeWords(closes));
    if (opens) return words.opensAt(timeWords(opens));
    return closes ? words.closesAt(timeWords(closes)) : words.askTimes;
  });
  return list(each);
}

const list = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`;

const runWords = ({ from, to, days }: { from: Weekday; to: Weekday; days: Weekday[] }): string => {
  if (days.length === 7) return words.everyDay;
  return days.length > 2 ? words.dayRange(from, to) : list(days.map((day) => words.days[day]));
};

/** Days of the same hours, joined: `Monday and Thursday, 10am to 1pm`. */
function groups(week: Opening['week']): { days: string; times: string }[] {
  const byTimes = new Map<string, string[]>();
  for (const run of dayRuns(week)) {
    const times = openingsWords(run.openings);
    byTimes.set(times, [...(byTimes.get(times) ?? []), runWords(run)]);
  }
  return [...byTimes].map(([times, days]) => ({ days: list(days), times }));
}

/** `1SA,3SA` → `First and third Saturday of the month`. */
function ordinalWords(byday: string): string {
  const byWeekday = new Map<Weekday, string[]>();
  for (const [, ordinal, day] of byday.matchAll(/(-?\d)(MO|TU|WE|TH|FR|SA|SU)/g))
    byWeekday.set(day as Weekday, [...(byWeekday.get(day as Weekday) ?? []), words.ordinals[ordinal!] ?? ordinal!]);
  const text = list([...byWeekday].map(([day, ordinals]) => words.ordinalDay(list(ordinals), day)));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A schedule that is not of every week: `First Saturday of the month, 10am to midday`. */
export function otherWords(schedule: Schedule): string {
  const { byday, bymonthday, freq, interval = 1, opens_at, closes_at, description, notes } = schedule;
  const ordinals = ordinalWords(byday ?? '');
  const plain = [...(byday ?? '').matchAll(/(?<![\d-])(MO|TU|WE|TH|FR|SA|SU)/g)].map(([day]) => words.days[day as Weekday]);
  let when = '';
  if (ordinals) when = ordinals;
  else if (bymonthday) when = words.monthDay(bymonthday);
  else if (plain.length > 0 && freq !== 'MONTHLY' && interval > 1)
    when = interval === 2 ? words.everyOther(list(plain)) : words.everyWeeks(interval, list(plain));
  else when = list(plain);
  const times = opens_at || closes_at ? openingsWords([{ opens: opens_at, closes: closes_at }]) : '';
  const rule = [when, times].filter(Boolean).join(', ');
  return [rule, description, notes].filter(Boolean).join('. ');
}

/** The hours as one line for a card; nothing when none are stated. Many different hours are only summed up. */
export function openingLine(schedules: Schedule[], today: string): string | undefined {
  const { week, others, notes } = openingOf(schedules, today);
  const all = groups(week);
  if (all.length > 2) return `${list(dayRuns(week.map(({ day }) => ({ day, openings: [] }))).map(runWords))}; ${words.timesVary}`;
  const lines = all.map(({ days, times }) => `${days}, ${times}`);
  if (lines.length > 0) return lines.join('; ');
  const first = others.map(otherWords).find(Boolean) ?? notes[0];
  return first && first.length > 90 ? `${first.slice(0, first.lastIndexOf(' ', 90))}…` : first;
}
