import type { Evidence, Place } from './evidence.ts';
import { worth } from './likeness.ts';
import type { MergeModel, WordShares } from './model.ts';
import { isForWhom } from './offers.ts';
import { textHash } from './text-hash.ts';

/** Keys of contacts are odd, all others even; those of words that many may share by chance are multiples of four. */
const contact = (text: string): number => (textHash(text) | 1) >>> 0;
const other = (text: string): number => ((textHash(text) & ~3) | 2) >>> 0;
const loose = (text: string): number => (textHash(text) & ~3) >>> 0;
export const isContactKey = (key: number): boolean => key % 2 === 1;

/**
 * A key that more records share than these leads to no pairs: it says too little, and would cost their square. Loose keys fill up as
 * records grow in number, and what they alone would find is seldom one; so they have less room, and pairs grow as records do.
 */
export const mostSharing = (key: number): number => (key % 4 === 0 ? 8 : 20);
/** The room that every key has while weights are learnt: pairs that are not one must be seen, too. */
export const mostInLearning = (): number => 40;

export const phoneKey = (phone: string): number => contact(`phone ${phone.slice(-10)}`);
export const siteKey = (site: string): number => contact(`site ${site}`);
export const hostKey = (site: string): number => contact(`host ${hostOf(site)}`);
export const emailKey = (email: string): number => contact(`email ${email}`);
export const hostOf = (site: string): string => site.split('/', 1)[0]!;

/** Keys of contacts: how widely they are shared is counted. */
export const contactKeys = (it: Evidence): number[] => [
  ...it.phones.map(phoneKey),
  ...it.sites.flatMap((site) => [siteKey(site), hostKey(site)]),
  ...it.emails.map(emailKey),
];

/**
 * The keys of which two records must share one to be compared at all: contacts, identifiers, and words of the name with a part
 * of the place or with another word. Several, so that no one mistake loses a pair; each cheap, and seldom shared by many.
 */
export function candidateKeys(it: Evidence, words: MergeModel['words']): number[] {
  const keys = new Set(contactKeys(it));
  for (const one of it.identifiers) keys.add(other(`owner ${one} ${it.name.toSorted().join(' ')}`)).add(other(`owner ${one}`));
  for (const one of it.place_identifiers) keys.add(other(`place ${one}`));
  const name = telling(it.name, words.name);
  const owner = telling(it.organization, words.name);
  if (it.name.length > 0)
    keys.add(other(`name ${[...new Set(it.name)].sort().join(' ')}`)).add(loose(`glued ${it.name.join('').slice(0, 9)}`));
  for (const word of name.slice(0, 2)) keys.add(loose(`word ${word}`));
  for (const [a, b] of pairsOf(name.slice(0, 4))) keys.add(loose(`words ${a < b ? `${a} ${b}` : `${b} ${a}`}`));
  for (const phone of it.phones) keys.add(loose(`local ${phone.slice(-6)}`));
  const offers = [...it.named, ...it.told].filter((sign) => !isForWhom(sign)).slice(0, 3);
  for (const offer of offers) for (const word of owner.slice(0, 2)) keys.add(loose(`offer ${offer} of ${word}`));
  const heads = [...new Set([...name.slice(0, 3), ...owner.slice(0, 1)])];
  for (const place of it.places) for (const key of placeKeys(place, heads, offers, words.address)) keys.add(key);
  return [...keys];
}

function placeKeys(
  { numbers, street, city, postcode, point }: Place,
  heads: readonly string[],
  offers: readonly string[],
  words: WordShares,
): number[] {
  const keys: number[] = [];
  const add = (text: string) => keys.push(other(text));
  const addLoose = (text: string) => keys.push(loose(text));
  const [line] = telling(street, words);
  if (postcode) {
    add(`code ${postcode}`);
    const district = postcode.slice(0, -3);
    for (const head of heads) {
      add(`code ${postcode} ${head}`);
      addLoose(`district ${district} ${head.slice(0, 5)}`);
    }
    for (const number of numbers) add(`door ${postcode} ${number}`);
  }
  for (const offer of offers) {
    if (postcode) addLoose(`offer ${offer} ${postcode}`);
    for (const word of [line, city[0]]) if (word) addLoose(`offer ${offer} ${word.slice(0, 5)}`);
  }
  if (line) {
    for (const number of numbers) add(`line ${number} ${line.slice(0, 6)}`);
    for (const head of heads) addLoose(`street ${line} ${head.slice(0, 5)}`);
  }
  for (const town of city.slice(0, 1)) for (const head of heads) addLoose(`city ${town} ${head.slice(0, 5)}`);
  for (const head of heads) for (const number of numbers) addLoose(`number ${number} ${head.slice(0, 5)}`);
  if (point)
    for (const cell of cellsOf(point)) {
      for (const head of heads) addLoose(`cell ${cell} ${head.slice(0, 5)}`);
      for (const number of numbers) add(`cell ${cell} ${number}`);
    }
  return keys;
}

/** Two grids of about a kilometre, one half a cell aside, so that near points share a cell of one at least, mostly. */
const cellsOf = ([latitude, longitude]: readonly [number, number]): string[] => [
  `${Math.floor(latitude * 100)} ${Math.floor(longitude * 66)}`,
  `${Math.floor(latitude * 100 + 0.5)}h${Math.floor(longitude * 66 + 0.5)}`,
];

/** The words, those that tell most first. */
export const telling = (list: readonly string[], shares: WordShares): string[] =>
  [...new Set(list)]
    .map((word) => ({ word, worth: worth(word, shares) }))
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);

const pairsOf = (words: readonly string[]): [string, string][] =>
  words.flatMap((a, i) => words.slice(i + 1).map((b): [string, string] => [a, b]));
