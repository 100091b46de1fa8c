/** How long a check is good for, and how old it is in words. The policy is written for people in docs/freshness.md. */
import type { ManifestSource } from './snapshot/manifest.ts';
import type { PublishedService } from './snapshot/published.ts';

const DAY = 86_400_000;
/** Days that a check is good for: a year, and half of that where somebody goes today and a mistake costs them most. */
const YEAR = 365;
const HALF_YEAR = 183;

/** Needs that a person has today: a service for one of them is asked to be rung first after half a year. */
export const SOON_OLD: ReadonlySet<string> = new Set([
  'food-bank',
  'soup-kitchen',
  'community-meal',
  'warm-space',
  'night-shelter',
  'rough-sleeping',
  'refuge',
]);

/** When a service was last vouched for, in words, and whether that is too long ago to go without ringing. */
export interface Freshness {
  text: string;
  old: boolean;
}

/** Days that a check of a service with these needs is good for. The first needs are what it is mostly for. */
export const goodFor = (needs: readonly string[] = []): number => (needs.slice(0, 2).some((need) => SOON_OLD.has(need)) ? HALF_YEAR : YEAR);

/** Who vouched for a service last, as readers know them. */
export function checkedBy({ service, sources }: PublishedService, known: readonly ManifestSource[]): string | undefined {
  const latest = sources.find(({ assured_date }) => assured_date === service.assured_date) ?? sources[0];
  return known.find(({ id }) => id === latest?.source_id)?.owner;
}

/** `Checked 3 weeks ago by …`; `Last checked over a year ago. Ring first.` */
export function freshness(published: PublishedService, known: readonly ManifestSource[], now: Date): Freshness {
  return freshnessOf(published.service.assured_date, checkedBy(published, known), now, published.needs);
}

/** @param assured `YYYY-MM-DD` */
export function freshnessOf(assured: string | undefined, by: string | undefined, now: Date, needs?: readonly string[]): Freshness {
  const days = assured ? Math.floor((now.getTime() - Date.parse(`${assured}T00:00:00Z`)) / DAY) : Number.NaN;
  if (Number.isNaN(days)) return { text: 'We do not know when this was last checked. Ring first.', old: true };
  const whom = by ? ` by ${by}` : '';
  const ago = agoWords(Math.max(0, days));
  const old = days > goodFor(needs);
  return { text: old ? `Last checked ${ago}${whom}. Ring first.` : `Checked ${ago}${whom}`, old };
}

const monthsAgo = (months: number): string => (months === 1 ? 'a month ago' : `${months} months ago`);

function agoWords(days: number): string {
  if (days < 1) return 'today';
  if (days < 2) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`;
  if (days < YEAR) return monthsAgo(Math.floor(days / 30.44));
  const years = Math.floor(days / 365.25) || 1;
  return years === 1 ? 'over a year ago' : `over ${years} years ago`;
}
