import type { Attending, Weekday } from '../../../core/hsds.ts';

const COUNT = new Intl.NumberFormat('en-GB');
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1 service`, `1,204 services`. */
export const countOf = (count: number, thing: string, things = `${thing}s`): string =>
  `${COUNT.format(count)} ${count === 1 ? thing : things}`;

/** `2026-11-24…` → `24 November 2026`; what is no date stays as it is. */
export function dateWords(date: string): string {
  const instant = new Date(date);
  return Number.isNaN(instant.getTime()) ? date : DATE.format(instant);
}

/** `0.4` → `0.4 miles away`. Under a tenth of a mile is `very near`. */
export const milesWords = (miles: number): string =>
  miles < 0.1
    ? 'very near'
    : `${miles < 10 ? miles.toFixed(1).replace(/\.0$/, '') : Math.round(miles)} ${miles.toFixed(1) === '1.0' ? 'mile' : 'miles'} away`;

export const DAY_NAMES: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

export const ATTENDING_NAMES: Record<Attending, string> = {
  'in person': 'Go there',
  phone: 'By phone',
  online: 'Online',
  'home visit': 'They come to you',
};

/** `Ages 16 to 25`; `undefined` when neither end is stated. */
export function agesWords(least?: number, most?: number): string | undefined {
  if (least && most !== undefined) return least === most ? `Age ${least}` : `Ages ${least} to ${most}`;
  if (least) return `Age ${least} and over`;
  return most === undefined ? undefined : `Age ${most} and under`;
}

/** With a capital letter first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b and c`. */
export const listWords = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** That a service is a neighbouring area's. */
export const neighbourWords = (neighbour: string): string => `Just over the border, in ${neighbour}`;
