/** Reads the limits that a person states in passing: “under 18”, “free”, “Saturday evening”, “wheelchair”, “online”, “polish speaking”. */
import { type Attending, WEEKDAYS, type Weekday } from '../hsds.ts';
import type { AccessNeed, Filters, TimeOfDay } from './query.ts';

/** One limit: the filter it stands for, and the words (indexes) that state it. */
export interface StatedLimit {
  filters: Filters;
  at: number[];
}

const DAYS: Record<string, Weekday[]> = {
  weekend: ['SA', 'SU'],
  weekends: ['SA', 'SU'],
  weekday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'],
};
/** So long a text is a story: a day that it names is told, unless it is one of many (“Tuesdays”, “every Tuesday”). */
const STORY = 14;
['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].forEach((name, i) => {
  const day = [WEEKDAYS[i]!];
  DAYS[name] = day;
  DAYS[`${name}s`] = day;
  if (name !== 'saturday' && name !== 'sunday' && name !== 'wednesday')
    DAYS[name.slice(0, name === 'tuesday' ? 4 : name === 'thursday' ? 5 : 3)] = day;
});
for (const [short, day] of [
  ['weds', 'WE'],
  ['thur', 'TH'],
  ['sat', 'SA'],
  ['sun', 'SU'],
] as const)
  if (short !== 'sun' && short !== 'sat') DAYS[short] = [day];

const TIMES: Record<string, TimeOfDay> = {
  morning: 'morning',
  mornings: 'morning',
  afternoon: 'afternoon',
  afternoons: 'afternoon',
  evening: 'evening',
  evenings: 'evening',
  tonight: 'evening',
};

const SPOKEN = new Set(
  `polish romanian punjabi urdu portuguese spanish arabic bengali gujarati italian ukrainian chinese mandarin cantonese turkish somali welsh
  french hindi tamil farsi persian dari pashto kurdish russian lithuanian bulgarian hungarian slovak czech greek albanian tigrinya amharic
  swahili yoruba vietnamese nepali tagalog thai japanese korean german dutch`.split(/\s+/),
);

type Reader = (words: string[], i: number) => { filters: Filters; count: number } | undefined;

const age = (text: string | undefined): number | undefined => {
  const number = text && /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return number <= 110 ? number : undefined;
};

/** “under 18s”, “over 60”, “16 year old”, “aged 12”, “15 yo”, “14yr”. */
const readAge: Reader = (words, i) => {
  const [a, b, c] = [words[i]!, words[i + 1], words[i + 2]];
  const bare = (word?: string): number | undefined => age(word?.replace(/(?:s|yo|yrs?|plus)$/, ''));
  if ((a === 'under' || a === 'below') && bare(b) !== undefined) return { filters: { age: Math.max(0, bare(b)! - 1) }, count: 2 };
  if ((a === 'over' || a === 'above') && bare(b) !== undefined) return { filters: { age: bare(b)! }, count: 2 };
  if ((a === 'aged' || a === 'age') && age(b) !== undefined) return { filters: { age: age(b)! }, count: 2 };
  if (age(a) !== undefined && /^(?:years?|yrs?|yo)$/.test(b ?? ''))
    return { filters: { age: age(a)! }, count: c === 'old' || c === 'olds' ? 3 : 2 };
  if (/^\d{1,2}(?:yo|yrs?)$/.test(a)) return { filters: { age: bare(a)! }, count: b === 'old' || b === 'olds' ? 2 : 1 };
  if (/^\d\d[mf]$/.test(a)) return { filters: { age: Number(a.slice(0, 2)) }, count: 1 };
  return undefined;
};

const readFree: Reader = (words, i) => {
  const two = `${words[i]} ${words[i + 1] ?? ''}`;
  if (words[i] === 'free')
    return words[i + 1] === 'of' && words[i + 2] === 'charge'
      ? { filters: { free: true }, count: 3 }
      : { filters: { free: true }, count: 1 };
  if (/^(?:costs? nothing|no (?:cost|charge|fee)|without paying|for nothing)$/.test(two)) return { filters: { free: true }, count: 2 };
  return undefined;
};

/** Words after which a day is told, not asked for: “he died on Sunday”, “out of work since Monday”. */
const TOLD = new Set(
  `arrested arrived attacked away began born broke came collapsed crashed died discharged evicted fell finished gone happened left lost moved
  passed sacked started stopped was went`.split(/\s+/),
);

/** What a day has beside it that is no opening time: “due Thursday”, “by Friday”, “court on Monday”. */
const DATED = new Set(['last', 'since', 'due', 'until', 'till', 'til', 'by', 'before']);
const APPOINTED = new Set('appointment appt court deadline exam funeral hearing interview operation scan surgery tribunal'.split(' '));

const isPast = (words: string[], i: number): boolean => {
  const [before, first] = [words[i - 1] ?? '', words[i - 2] ?? ''];
  return DATED.has(before) || APPOINTED.has(before) || (before === 'on' && (TOLD.has(first) || APPOINTED.has(first)));
};

const readTime: Reader = (words, i) => {
  if (isPast(words, i)) return undefined;
  if (words[i] === 'open') {
    const next = words[i + 1] === 'on' ? i + 2 : i + 1;
    const day = DAYS[words[next] ?? ''];
    return day && { filters: { days: day }, count: next - i + 1 };
  }
  const day = DAYS[words[i]!];
  if (day && words.length > STORY && !/(?:day|end)s$/.test(words[i]!) && !['every', 'any', 'each'].includes(words[i - 1] ?? ''))
    return undefined;
  if (day) return { filters: { days: day }, count: 1 };
  if (/^week ?nights?$/.test(words[i]!)) return { filters: { days: DAYS.weekdays!, times: ['evening'] }, count: 1 };
  const time = TIMES[words[i]!];
  if (time) return { filters: { times: [time] }, count: 1 };
  if (words[i] === 'after' && words[i + 1] === 'work') return { filters: { times: ['evening'] }, count: 2 };
  if (words[i] === 'night' && DAYS[words[i - 1] ?? '']) return { filters: { times: ['evening'] }, count: 1 };
  return undefined;
};

const ACCESS: [RegExp, AccessNeed, number][] = [
  [/^(?:wheelchair|step free|disabled access|stepfree|level access)\b/, 'wheelchair', 0],
  [/^(?:accessible|disabled) (?:toilets?|loos?)\b/, 'accessible toilet', 2],
  [/^(?:hearing|induction) loops?\b/, 'hearing loop', 2],
  [/^bsl\b/, 'sign language', 1],
  [/^sign language\b/, 'sign language', 2],
  [/^large print\b/, 'large print', 2],
  [/^easy read\b/, 'easy read', 2],
  [/^(?:with|has|free) parking\b/, 'parking', 2],
  [/^interpreters?\b/, 'interpreter', 1],
];

const readAccess: Reader = (words, i) => {
  const ahead = words.slice(i, i + 3).join(' ');
  for (const [pattern, need, count] of ACCESS) {
    if (!pattern.test(ahead)) continue;
    if (count > 0) return { filters: { access: [need] }, count };
    const more = ['access', 'accessible', 'friendly', 'user', 'ok'].includes(words[i + 1] ?? '');
    return { filters: { access: [need] }, count: /^(?:step free|disabled access|level access)/.test(ahead) || more ? 2 : 1 };
  }
  return undefined;
};

const readAttending: Reader = (words, i) => {
  const two = `${words[i]} ${words[i + 1] ?? ''}`;
  const way = (filters: Attending, count: number) => ({ filters: { attending: [filters] }, count });
  if (['online', 'zoom', 'virtual', 'remotely'].includes(words[i]!)) return way('online', 1);
  if (/^(?:by|over) (?:phone|telephone)$/.test(two)) return way('phone', 2);
  if (two === 'on the' && words[i + 2] === 'phone') return way('phone', 3);
  if (/^home visits?$/.test(two)) return way('home visit', 2);
  if (/^(?:in person|face to)$/.test(two)) return way('in person', two === 'face to' ? 3 : 2);
  return undefined;
};

const readLanguage: Reader = (words, i) => {
  const name = (word: string): Filters => ({ languages: [word[0]!.toUpperCase() + word.slice(1)] });
  if (SPOKEN.has(words[i]!) && /^(?:speaking|speaker|speakers)$/.test(words[i + 1] ?? '')) return { filters: name(words[i]!), count: 2 };
  if (/^(?:speaks?|in)$/.test(words[i]!) && SPOKEN.has(words[i + 1] ?? '')) return { filters: name(words[i + 1]!), count: 2 };
  return undefined;
};

/** “within 2 miles of …”, “up to 5 miles”, “walking distance”. */
const readWithin: Reader = (words, i) => {
  if (words[i] === 'walking' && words[i + 1] === 'distance') return { filters: { within_miles: 1 }, count: 2 };
  const from = words[i] === 'within' ? i + 1 : /^(?:up to|less than)$/.test(`${words[i]} ${words[i + 1] ?? ''}`) ? i + 2 : 0;
  const miles = from > 0 ? (words[from] === 'a' ? 1 : age(words[from])) : undefined;
  return miles && /^miles?$/.test(words[from + 1] ?? '') ? { filters: { within_miles: miles }, count: from + 2 - i } : undefined;
};

/** “today”, “tonight”, “tomorrow”, “open now”: the day that it is, where that is known. */
const readToday = (today: Weekday): Reader => {
  const at = WEEKDAYS.indexOf(today);
  return (words, i) => {
    const told = isPast(words, i) || TOLD.has(words[i - 1] ?? '');
    if (words[i] === 'tomorrow') return { filters: { days: [WEEKDAYS[(at + 1) % 7]!] }, count: 1 };
    if (words[i] === 'today' && !told) return { filters: { days: [today] }, count: 1 };
    if (words[i] === 'tonight' && !told) return { filters: { days: [today], times: ['evening'] }, count: 1 };
    if (words[i] === 'open' && words[i + 1] === 'now') return { filters: { days: [today] }, count: 2 };
    return words[i] === 'open' && words[i + 1] === 'today' ? { filters: { days: [today] }, count: 2 } : undefined;
  };
};

const READERS = [readAge, readAccess, readFree, readTime, readLanguage, readWithin];
/** In a longer story “online” and “on the phone” are told, not asked for. */
const SHORT = 7;

/** Words that turn round what follows: “not on Monday” is no wish for Monday. */
const TURNS = new Set([
  'not',
  'no',
  'never',
  'isnt',
  'arent',
  'wasnt',
  'closed',
  'shut',
  'except',
  'without',
  'cant',
  'dont',
  'wont',
  'doesnt',
]);

/** Whether one of the two words before turns it round. A phrase of its own (“no charge”) begins with the word itself. */
const turned = (words: string[], i: number): boolean =>
  TURNS.has(words[i - 1] ?? '') ||
  (TURNS.has(words[i - 2] ?? '') && ['on', 'in', 'for', 'the', 'a', 'open', 'at'].includes(words[i - 1] ?? ''));

/**
 * The limits in a sentence's words, leaving alone words that stand in a phrase of their own sense (`free school meals`). `today`: what
 * “today” and “tomorrow” are read by.
 */
export function statedLimits(words: string[], inPhrase: (i: number) => boolean = () => false, today?: Weekday): StatedLimit[] {
  const limits: StatedLimit[] = [];
  const short = words.length <= SHORT ? [readAttending, ...(today ? [readToday(today)] : [])] : [];
  for (let i = 0; i < words.length; i++) {
    if (inPhrase(i) || turned(words, i)) continue;
    for (const read of [...short, ...READERS]) {
      const found = read(words, i);
      if (!found) continue;
      limits.push({ filters: found.filters, at: Array.from({ length: Math.min(found.count, words.length - i) }, (_, j) => i + j) });
      i += found.count - 1;
      break;
    }
  }
  return limits;
}
