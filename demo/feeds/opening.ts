/** Makes structured openings of a provider's words, as a directory's officer would when typing them into its forms. */

export interface Opening {
  freq: 'WEEKLY' | 'MONTHLY';
  /** `MO,TU` or, monthly, `1SA,3SA`. */
  byday: string;
  opens_at: string;
  closes_at: string;
  /** The words about it: `term time`. */
  description?: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*/g;
const TIME = '(\\d{1,2}(?:\\.\\d{2})?(?:am|pm)|12 noon|midnight)';
const ORDINALS: Record<string, string> = { first: '1', second: '2', third: '3', fourth: '4', last: '-1' };

/** Every opening that the words state with days and times; the rest stays words. */
export function openings(text: string): Opening[] {
  const found: Opening[] = [];
  for (const clause of text.split(';')) {
    let days: string | undefined;
    let from = 0;
    const lower = clause.toLowerCase();
    const spans = lower.includes('24 hours') ? [] : lower.matchAll(new RegExp(`${TIME}-${TIME}`, 'g'));
    for (const span of spans) {
      days = daysIn(lower.slice(from, span.index)) ?? days;
      from = span.index + span[0].length;
      if (days === undefined || days === 'alternate') continue;
      const [opens_at, closes_at] = [clock(span[1]!), clock(span[2]!)];
      found.push({ freq: /\d/.test(days) ? 'MONTHLY' : 'WEEKLY', byday: days, opens_at, closes_at, description: clause.trim() });
    }
    if (lower.includes('24 hours'))
      found.push({ freq: 'WEEKLY', byday: DAYS.join(','), opens_at: '00:00', closes_at: '23:59', description: clause.trim() });
  }
  return found;
}

function daysIn(words: string): string | undefined {
  if (/\balternate\b/.test(words)) return 'alternate';
  const named = [...words.matchAll(DAY)];
  if (named.length === 0) {
    if (/\b(?:daily|every day|seven days)\b/.test(words)) return DAYS.join(',');
    return /\bweekdays?\b/.test(words) ? DAYS.slice(0, 5).join(',') : undefined;
  }
  const numbers = named.map((match) => DAYS.indexOf((match[1] ?? '').slice(0, 2).toUpperCase()));
  const ordinals = [...words.matchAll(/\b(first|second|third|fourth|last)\b/g)].map((match) => ORDINALS[match[1] ?? '']);
  if (ordinals.length > 0) return ordinals.map((ordinal) => `${ordinal}${DAYS[numbers[0]!]}`).join(',');
  const days = new Set<number>();
  for (const [index, match] of named.entries()) {
    const gap = words.slice(match.index + match[0].length, named[index + 1]?.index);
    const last = / to /.test(gap) && numbers[index + 1] !== undefined ? numbers[index + 1]! : numbers[index]!;
    for (let day = numbers[index]!; day <= last; day += 1) days.add(day);
  }
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => DAYS[day])
    .join(',');
}

function clock(text: string): string {
  if (text === '12 noon') return '12:00';
  if (text === 'midnight') return '23:59';
  const [, hour = '0', minute = '00', half] = /^(\d{1,2})(?:\.(\d{2}))?(am|pm)$/.exec(text) ?? [];
  const hours = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
