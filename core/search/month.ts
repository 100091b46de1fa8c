/** The first year that can be told apart: what was last checked before it is stale whatever the month. */
const FIRST_YEAR = 2015;

/** Months from January 2015 (1) of a date `YYYY-MM…`, 1–254, as the `assured` column keeps them; 0 when there is none. Good to 2036. */
export function monthOf(date: string | undefined): number {
  const parts = date?.match(/^(\d{4})-(\d\d)/);
  return parts ? Math.min(254, Math.max(1, (Number(parts[1]) - FIRST_YEAR) * 12 + Number(parts[2]))) : 0;
}
