/** What a service states that readers filter by, drawn from its HSDS record. Nothing stated stays nothing. */
import { ATTENDING, type Schedule, type Service, WEEKDAYS } from '../hsds.ts';
import { monthOf } from '../search/month.ts';
import { ACCESS_NEEDS } from '../search/query.ts';

/** Each as it stands in the index's columns; see segment-format.ts. */
export interface Facets {
  /** Bits 0–6: Monday to Sunday. 0: not stated. */
  days: number;
  /** Bits 0–2: morning, afternoon, evening. 0: not stated. */
  times: number;
  /** Bits 0–3: in the order of ATTENDING. 0: not stated. */
  attending: number;
  /** Whole years, or 255. */
  minimum_age: number;
  maximum_age: number;
  /** 0 not stated, 1 free, 2 costs something. */
  cost: 0 | 1 | 2;
  /** Whether it reaches everywhere in the area: by phone, online, at home, or tied to no place. */
  reachesAll: boolean;
  paused: boolean;
  /** Bits in the order of ACCESS_NEEDS. */
  access: number;
  /** English names, sorted; English itself left out. */
  languages: string[];
  /** As `monthOf` gives it; 0: not stated. */
  assured: number;
  /** One for each place, in record order; undefined where it has no coordinates. Empty when none has. */
  points: ({ latitude: number; longitude: number } | undefined)[];
}

/** When morning ends and evening begins, in minutes. */
const NOON = 12 * 60;
const EVENING = 17 * 60;
const DAY = 24 * 60;

const minutes = (time: string | undefined): number | undefined => {
  const parts = time?.match(/^(\d\d):(\d\d)/);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
};

/** How long past midnight a night's opening must last to be open in the morning too: a shelter is, a bar is not. */
const DAWN = 6 * 60;

/** The minutes of an opening from the midnight before it; one past midnight ends above 24 hours. */
function spanOf({ opens_at, closes_at }: Schedule): { from: number; to: number } | undefined {
  const from = minutes(opens_at);
  if (from === undefined) return undefined;
  const to = minutes(closes_at) ?? from + 60;
  return { from, to: to <= from ? to + DAY : to };
}

function timesOf(schedule: Schedule): number {
  const span = spanOf(schedule);
  if (!span) return 0;
  const { from, to } = span;
  const morning = from < NOON || to > DAY + DAWN;
  const afternoon = (from < EVENING && to > NOON) || to > DAY + NOON;
  return (morning ? 1 : 0) | (afternoon ? 2 : 0) | (to > EVENING + 29 ? 4 : 0);
}

function daysOf(schedule: Schedule): number {
  const overnight = (spanOf(schedule)?.to ?? 0) > DAY + DAWN;
  let bits = 0;
  for (const part of schedule.byday?.split(',') ?? []) {
    const day = WEEKDAYS.indexOf(part.trim().replace(/^[+-]?\d/, '') as (typeof WEEKDAYS)[number]);
    if (day >= 0) bits |= (1 << day) | (overnight ? 1 << ((day + 1) % 7) : 0);
  }
  return bits;
}

const ACCESS_WORDS: Record<(typeof ACCESS_NEEDS)[number], RegExp> = {
  wheelchair: /wheelchair|step.?free|level access|ramp|\blift\b|ground floor|fully accessible/i,
  'accessible toilet': /(?:accessible|disabled|adapted)[^.;,]*(?:toilet|wc)|changing places/i,
  'hearing loop': /(?:hearing|induction)[^.;,]*loop/i,
  'sign language': /\bbsl\b|sign(?:ed)? language|signer/i,
  'large print': /large print/i,
  'easy read': /easy.?read/i,
  parking: /parking|blue badge bay/i,
  interpreter: /interpret|translat|relay uk|language line/i,
};

function accessOf(texts: string[]): number {
  const all = texts.join('; ');
  return ACCESS_NEEDS.reduce((bits, need, i) => (ACCESS_WORDS[need].test(all) ? bits | (1 << i) : bits), 0);
}

function costOf(service: Service): 0 | 1 | 2 {
  const amounts = (service.cost_options ?? []).map((option) => option.amount).filter((amount) => amount !== undefined);
  if (amounts.length) return amounts.every((amount) => amount === 0) ? 1 : 2;
  const words = service.fees?.toLowerCase();
  if (!words) return 0;
  if (/£\s*[1-9]|£\s*0?\.\d|\bfee\b.*payable|charge/.test(words) && !/^(?:always )?free\b(?!.*[;,] £)/.test(words)) return 2;
  return /\bfree\b|no charge|no cost|nothing to pay/.test(words) ? 1 : 0;
}

const age = (value: number | undefined): number => (value === undefined || !(value >= 0) ? 255 : Math.min(254, Math.floor(value)));

/** The facets of one service. */
export function facetsOf(service: Service): Facets {
  const places = service.service_at_locations ?? [];
  const locations = places.map((place) => place.location);
  const schedules = [
    ...(service.schedules ?? []),
    ...places.flatMap((place) => place.schedules ?? []),
    ...(service.schedules || places.some((place) => place.schedules) ? [] : locations.flatMap((location) => location.schedules ?? [])),
  ];
  const texts = [
    ...locations.flatMap((location) => (location.accessibility ?? []).flatMap((a) => [a.description ?? '', a.details ?? ''])),
    service.interpretation_services ?? '',
  ];
  const attending = (service.attending ?? []).reduce((bits, way) => bits | (1 << ATTENDING.indexOf(way)), 0);
  const points = locations.map(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
  );
  return {
    days: schedules.reduce((bits, schedule) => bits | daysOf(schedule), 0),
    times: schedules.reduce((bits, schedule) => bits | timesOf(schedule), 0),
    attending,
    minimum_age: age(service.minimum_age),
    maximum_age: age(service.maximum_age),
    cost: costOf(service),
    reachesAll: (attending & 0b1110) !== 0 || places.length === 0,
    paused: service.status === 'temporarily closed',
    access: accessOf(texts),
    languages: [...new Set((service.languages ?? []).flatMap((l) => (l.name && l.name !== 'English' ? [l.name] : [])))].sort(),
    assured: monthOf(service.assured_date ?? service.last_modified),
    points: points.some((point) => point) ? points : [],
  };
}
