/** Times of day. `24:00` is midnight at the end of a day, so that a closing time is later than its opening time. */
import { dropped, type Parsed, repaired } from './parsed.ts';

/** A time as it was written: minutes since midnight, and whether am or pm was said. */
export interface WrittenTime {
  minutes: number;
  /** Noon, midnight, am, pm, four digits or an hour above 12: not to be guessed at. */
  sure: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Minutes since midnight as `HH:MM`. */
export function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Reads one time; undefined when it is none. Midnight is 0. */
export function readTime(input: string): WrittenTime | undefined {
  const text = input
    .trim()
    .toLowerCase()
    .replace(/[.\s]+$/, '');
  if (/^(?:12\s*)?(?:noon|midday)$/.test(text) || /^12\s*n$/.test(text)) return { minutes: 720, sure: true };
  if (/^(?:12\s*)?midnight$/.test(text)) return { minutes: 0, sure: true };
  const found =
    /^(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?\s*m\.?|(z|[+-]\d{2}:?\d{2}|hrs?|hours|o'?clock))?$/.exec(text);
  const packed = found ? undefined : /^(\d{2})(\d{2})\s*(?:hrs?|hours|h)?$/.exec(text);
  const parts = found ?? packed;
  if (!parts) return undefined;
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  const half = found?.[4];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const sure = half !== undefined || hour > 12 || hour === 0 || packed !== undefined || /^0\d/.test(text);
  return { minutes: hour * 60 + minute, sure };
}

/** A mere number, taken for an hour. */
const MERE_HOUR = /^\s*\d{1,2}(?![\d\s]*\d)[^\d:]*$/;
/** Both am or pm and an hour that needs none; the zone of another country. */
const AT_ODDS = /^\s*(?:1[3-9]|2\d|0?0)(?!\d).*[ap]\.?\s*m|[+-](?!0[01]:?00\s*$)\d{2}:?\d{2}\s*$/i;

/** One time as `HH:MM`; where something had to be guessed or passed over, that is noted. Pass `closing` for a closing time: midnight is then `24:00`, otherwise `00:00`. */
export function parseTime(input: string, closing = false): Parsed<string> {
  if (input.trim() === '') return {};
  const read = readTime(input);
  if (!read) return dropped('bad_time');
  const minutes = read.minutes % 1440;
  const value = clock(closing && minutes === 0 ? 1440 : minutes);
  const mereHour = MERE_HOUR.test(input) && !/[ap]\.?\s*m|noon|midday|midnight|^\s*12\s*n/i.test(input);
  return mereHour || AT_ODDS.test(input) ? repaired(value, 'bad_time') : { value };
}

/** A span of a day. Absent `closes`: only the beginning was said. A span over midnight closes before it opens. */
export interface Span {
  opens: string;
  closes?: string;
  /** The closing time was written as one of the morning and taken for one of the afternoon. */
  guessed?: true;
}

/** Joins two written times to a span, guessing am and pm where neither was said: `9.30-4pm`, `1-3pm`, `11:00 - 01:00`. */
export function spanOf(from: WrittenTime, to: WrittenTime): Span {
  let opens = from.minutes % 1440;
  let closes = to.minutes === 0 ? 1440 : to.minutes;
  if (!from.sure && to.sure && opens < 720 && opens + 720 < closes && (opens + 720) % 1440 < closes && opens < 420) opens += 720;
  if (closes <= opens && opens < 1020 && closes + 720 > opens && closes <= 720 && (!to.sure || closes <= 420)) {
    closes += 720;
    return { opens: clock(opens), closes: clock(closes), guessed: true };
  }
  return { opens: clock(opens), closes: clock(closes) };
}
