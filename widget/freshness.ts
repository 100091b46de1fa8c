import { words } from './words.ts';

const DAY = 86_400_000;

/** How long ago in words, and whether it is too long to be trusted without ringing (more than a year). */
export interface Freshness {
  text: string;
  old: boolean;
}

/** `2026-05-04` → `3 weeks ago`. */
function agoWords(days: number): string {
  if (days < 1) return words.ago.today;
  if (days < 2) return words.ago.yesterday;
  if (days < 14) return words.ago.days(days);
  if (days < 60) return words.ago.weeks(Math.floor(days / 7));
  return days < 365 ? words.monthsAgo(Math.floor(days / 30.44)) : words.yearsAgo(Math.floor(days / 365.25) || 1);
}

/**
 * When a service was last vouched for, and by whom.
 * @param assured `YYYY-MM-DD`
 */
export function freshness(assured: string | undefined, by: string | undefined, now: Date): Freshness {
  const days = assured ? Math.floor((now.getTime() - Date.parse(`${assured}T00:00:00Z`)) / DAY) : Number.NaN;
  if (Number.isNaN(days)) return { text: words.neverChecked, old: true };
  const old = days > 365;
  return { text: (old ? words.checkedLongAgo : words.checked)(agoWords(Math.max(0, days)), by), old };
}

/** `2026-05-04` → `May 2026`. */
export function monthWords(date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : at.toLocaleDateString(words.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
