const COUNT = new Intl.NumberFormat('en-GB');
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1 service`, `1,204 services`. */
export const countOf = (count: number, thing: string): string => `${COUNT.format(count)} ${thing}${count === 1 ? '' : 's'}`;

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
