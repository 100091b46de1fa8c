/**
 * Makes services to measure with: any number, the same for a seed. Their texts are shaped like hand-written ones (155 real-style
 * records were counted): about 67 different words each, 49 of them telling; 6 shared by two services of one kind, 2.5 by two of
 * different kinds; 2,700 different words in the first 155, more than half of them once.
 */

import type { Attending, Weekday } from '../core/hsds.ts';
import { ENGLISH } from '../core/need/lexicon/en.ts';
import type { Need } from '../core/need/need.ts';
import { isStopWord, wordsOf } from '../core/search/words.ts';
import type { PublishedService } from '../core/snapshot/published.ts';

/** A seeded source of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'an ar ba bel bra ca cel cor da den dor el en fa fer fin gar gen ha hol in ka kel la len lin lor ma mar men mi mon na nel nor o or pa pel per ra ren ri ro sa sel sen shi so sta sta ta tel ten ter thor ti ton tra ul un va vel ven ver wa wes win yar'.split(
    ' ',
  );
const GLUE = 'the and of to a for in we our you your with at is are on or by from can be have who all any'.split(' ');
const ENDINGS = ['', '', '', 's', 'ing', 'ed', 'er', 'ment', 'ly'];
const DAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ACCESS = [
  'Step-free access',
  'Accessible toilet',
  'Hearing loop',
  'BSL interpreter by arrangement',
  'Large print',
  'Parking outside',
];
const SPOKEN = ['Polish', 'Urdu', 'Bengali', 'Arabic', 'Romanian', 'Somali', 'Punjabi', 'Portuguese'];

/** Words of general English use: those of the lexicon's advice, then made-up ones, commonest first. */
function generalWords(random: () => number, count: number): string[] {
  const words = new Set<string>();
  for (const need of ENGLISH) for (const word of wordsOf(need.advice)) if (!isStopWord(word) && word.length > 2) words.add(word);
  while (words.size < count) {
    const parts = 2 + Math.floor(random() * 2.2);
    let word = '';
    for (let i = 0; i < parts; i++) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
    words.add(word + ENDINGS[Math.floor(random() * ENDINGS.length)]);
  }
  return [...words];
}

/** Picks by Zipf–Mandelbrot: item k with chance 1 / (k + q)^s. */
function zipf(random: () => number, count: number, s: number, q: number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) sums[k] = sum += 1 / (k + 1 + q) ** s;
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

interface Kind {
  need: Need;
  words: string[];
  pick: () => number;
}

/** `count` services of all kinds, by `seed`. */
export function generateServices(count: number, seed = 7): PublishedService[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const general = generalWords(random, 18_000);
  const common = zipf(random, general.length, 0.95, 18);
  const kinds: Kind[] = ENGLISH.map((need) => {
    const words = [...new Set([...need.offers, ...need.staff].flatMap((phrase) => wordsOf(phrase)))].filter((word) => !isStopWord(word));
    return { need, words, pick: zipf(random, words.length, 0.6, 3) };
  });
  const organizations = Array.from(
    { length: Math.max(8, Math.floor(count / 3)) },
    () =>
      `${title(general[common()]!)} ${title(general[common()]!)} ${pick(['Trust', 'Association', 'Council', 'Partnership', 'Charity', 'NHS Trust', 'Community Group'])}`,
  );
  const halls = Array.from({ length: Math.max(8, Math.floor(count / 4)) }, () => ({
    latitude: 50.7 + random() * 0.6,
    longitude: -1.5 + random() * 0.9,
  }));
  return Array.from({ length: count }, (_, i) => {
    const kind = pick(kinds);
    const words: string[] = [];
    const length = 45 + Math.floor(random() * 50);
    while (words.length < length) {
      const dice = random();
      words.push(dice < 0.33 ? pick(GLUE) : dice < 0.47 ? kind.words[kind.pick()]! : general[common()]!);
    }
    const minimum_age = random() < 0.4 ? pick([5, 11, 16, 18, 50, 60]) : undefined;
    const days = DAYS.filter((_, day) => random() < (day > 4 ? 0.15 : 0.5));
    const attending: Attending[] = random() < 0.75 ? ['in person'] : [pick(['phone', 'online', 'home visit'])];
    const hall = attending[0] === 'in person' ? pick(halls) : undefined;
    return {
      id: `${hex(random, 8)}-${hex(random, 4)}-8${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
      short_id: i.toString(32).padStart(8, '0').toUpperCase(),
      sources: [{ source_id: 'generated', record_id: String(i) }],
      service: {
        name: `${title(general[common()]!)} ${title(kind.words[kind.pick()] ?? 'help')} ${pick(['Club', 'Service', 'Project', 'Team', 'Hub', 'Group'])}`,
        description: sentences(words),
        status: 'active',
        organization: { name: pick(organizations) },
        attributes: [{ taxonomy_term: { name: kind.need.name } }],
        ...(minimum_age !== undefined && { minimum_age }),
        fees: random() < 0.7 ? 'Free' : '£3 a session',
        attending,
        assured_date: `202${4 + Math.floor(random() * 3)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-01`,
        languages: random() < 0.2 ? [{ name: 'English' }, { name: pick(SPOKEN) }] : [{ name: 'English' }],
        schedules: days.length
          ? [
              {
                freq: 'WEEKLY',
                byday: days.join(','),
                opens_at: pick(['09:00', '10:00', '13:00', '18:00']),
                closes_at: pick(['12:00', '16:00', '17:00', '20:00']),
              },
            ]
          : [],
        service_at_locations: hall
          ? [
              {
                location: {
                  location_type: 'physical',
                  ...hall,
                  accessibility: ACCESS.filter(() => random() < 0.35).map((description) => ({ description })),
                },
              },
            ]
          : [],
      },
    } satisfies PublishedService;
  });
}

const hex = (random: () => number, length: number): string => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
const title = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function sentences(words: string[]): string {
  return words.map((word, i) => (i % 14 === 0 ? title(word) : word) + (i % 14 === 13 ? '.' : '')).join(' ');
}
