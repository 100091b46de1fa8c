/** Dates and instants, as feeds write them. */
import { dropped, type Parsed, repaired } from './parsed.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  if (day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two digits are 2000 to 2069, or 1970 to 1999. */
function wholeYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A number of days since 1899-12-30, as spreadsheets count, for 1954 to 2064. */
function fromSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** A date as `YYYY-MM-DD`. Day before month where both orders are possible; spreadsheet day numbers are read too. */
export function parseDate(input: string | number): Parsed<string> {
  const text = String(input).trim();
  if (text === '') return {};
  const answer = (date: string | undefined, mended = false): Parsed<string> => {
    if (date === undefined) return dropped('bad_date');
    return mended ? repaired(date, 'bad_date') : { value: date };
  };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/i.exec(text);
  if (iso) return answer(isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return answer(isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[\sT,])/.exec(text);
  if (british) {
    const year = wholeYear(british[3] as string);
    const date = isoDate(year, Number(british[2]), Number(british[1]));
    return date ? answer(date) : answer(isoDate(year, Number(british[1]), Number(british[2])), true);
  }
  const worded = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})\b/i.exec(text);
  if (worded) return answer(isoDate(wholeYear(worded[3] as string), monthOf(worded[2] as string), Number(worded[1])));
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (american) return answer(isoDate(Number(american[3]), monthOf(american[1] as string), Number(american[2])));
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text);
  if (serial && Number(text) >= 20_000 && Number(text) <= 60_000) return answer(fromSerial(Number(text)), true);
  const epoch = /^([0-3]\d{9})(\d{3})?$/.exec(text);
  if (epoch) return answer(new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10), true);
  return dropped('bad_date');
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T\s](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** An instant as ISO 8601 in UTC, to the millisecond. Without an offset UTC is taken; a mere date is its first moment. */
export function parseInstant(input: string | number): Parsed<string> {
  const text = String(input).trim();
  const found = INSTANT.exec(text);
  if (!found) {
    const date = parseDate(input);
    return date.value === undefined ? date : { ...date, value: `${date.value}T00:00:00.000Z` };
  }
  const [, day, hour, minute, second = '00', fraction = '', offset = 'Z'] = found as unknown as string[];
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const milliseconds = Date.parse(`${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}${zone}`);
  const valid = !Number.isNaN(milliseconds) && parseDate(day as string).value !== undefined;
  if (!valid) return dropped('bad_date');
  const iso = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(iso) ? { value: iso } : dropped('bad_date');
}
