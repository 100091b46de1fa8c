/** Ages in years. */
import { dropped, type Parsed, repaired } from './parsed.ts';

/** An age of 0 to 120 years. Months and parts of a year are rounded down to whole years; `18+` and `18 years` are read. */
export function parseAge(input: string | number): Parsed<number> {
  const text = String(input).trim().toLowerCase();
  if (text === '') return {};
  const months = /^(\d{1,3})\s*(?:months?|mths?)\b/.exec(text);
  if (months) return repaired(Math.floor(Number(months[1]) / 12), 'bad_age');
  const years = /^(\d{1,3})(?:\.\d+)?\s*(?:\+|years?(?:\s+old)?|yrs?|and over|or over)?$/.exec(text);
  const age = years ? Number(years[1]) : Number.NaN;
  if (!(age <= 120)) return dropped('bad_age');
  return /\.\d*[1-9]/.test(text) ? repaired(age, 'bad_age') : { value: age };
}

/** The lowest and the highest age together: dropped when the lowest is above the highest; 0 and 0 mean that nothing was said. */
export function ageRange(minimum: number | undefined, maximum: number | undefined): Parsed<{ minimum?: number; maximum?: number }> {
  if (minimum !== undefined && maximum !== undefined) {
    if (minimum === 0 && maximum === 0) return dropped('placeholder');
    if (minimum > maximum) return dropped('bad_age');
  }
  if (minimum === undefined && maximum === undefined) return {};
  return { value: { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) } };
}
