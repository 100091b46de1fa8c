/** Finds the place that a sentence mentions: “food bank near po4”, “walking group in fareham”, “Leeds food bank”. */
import type { Point } from '../search/query.ts';
import { type Located, locatePostcode, locateTown, type TownNames, townNames } from './locate.ts';
import type { Places, Town } from './places.ts';
import { plainName } from './plain-name.ts';
import { type Postcode, readings } from './postcode.ts';

export interface PlaceInWords {
  /** Index of the first word that belongs to the place: its `near` or `in` where there is one. */
  start: number;
  /** How many words, the `near` or `in` included. */
  count: number;
  place: Located;
}

export interface FindPlaceOptions {
  /** Decides between towns of one name. */
  near?: Point;
  /** Whether a word is known to mean something else; such a word is not taken for a misspelt town. */
  isOtherWord?: (word: string) => boolean;
}

const LONGEST_NAME = 5;
const BEFORE = new Set(['near', 'nr', 'in', 'around', 'round', 'at', 'by', 'from', 'to', 'outside', 'within', 'of']);
/** After these there hardly ever comes anything else but a place: a town may be misspelt too. */
const SURELY_BEFORE = new Set(['near', 'nr', 'in', 'around', 'outside']);
/** After these even an everyday word is a place. */
const ONLY_BEFORE_PLACES = new Set(['near', 'nr', 'around']);
/** “In Bath” is the city; “in street” is hardly the village of that name. By how many entries name a town. */
const WELL_KNOWN = 10;
/** Words behind a town that make a term of it: a Southwark judgment, a hackney carriage. */
const MAKES_A_TERM = new Set(['judgment', 'judgement', 'approach', 'carriage', 'carriages']);

/** Names of towns that are everyday words too. */
const EVERYDAY = new Set(
  `ash bank bath barking battle bean beer borstal bourne bow box bream bridge bury cam castle chapel chard church clare concord cove crook
  cross deal dent dingle eye fleet ford forest gateway grange green greet hale ham heath highlands hill holt home hook hope hospital house
  hythe idle intake ivy knowle lake lee leek leigh locking march market marsh may mere moor moss mount nelson new north orchard oval over
  par park pill pool poplar quay read reading reddish rise rugby rye sale sandal sandwich sandy school settle shaw shelf south speke
  stock stone strand street sway temple thorne town union victoria village walker wall ware wash welling wells west wing wood woodlands
  wool work worth yelling`.split(/\s+/),
);
/** Districts that are also vitamins and forms. */
const NOT_DISTRICTS = new Set(['b12', 'b6', 'sr1', 'bd8']);

/**
 * The place in a sentence's words, given in order as typed or in small letters. Postcodes win over towns, longer names over
 * shorter, names after “near” or “in” over others. Undefined when there is none.
 */
export function findPlaceInWords(words: string[], places: Places, options: FindPlaceOptions = {}): PlaceInWords | undefined {
  const lower = words.map((word) => word.toLowerCase());
  return findPostcode(lower, places) ?? findTown(lower, places, options, false) ?? findTown(lower, places, options, true);
}

/** “near po 12”: the letters and the number of a district stand apart. */
const isApart = (words: string[], start: number, count: number): boolean =>
  count === 2 && /^[a-z]{1,2}$/.test(words[start]!) && /^\d[\da-z]?$/.test(words[start + 1]!) && SURELY_BEFORE.has(words[start - 1] ?? '');

function findPostcode(words: string[], places: Places): PlaceInWords | undefined {
  for (const count of [2, 1]) {
    for (let start = 0; start + count <= words.length; start += 1) {
      const typed = words.slice(start, start + count);
      const apart = isApart(words, start, count);
      if (!apart && !typed.every((word) => /^[a-z]*[0-9][a-z0-9]*$/.test(word))) continue;
      if (!apart && count === 2 && !/^[0-9][a-z]{0,2}$/.test(typed[1] ?? '')) continue;
      const meant = readings(typed.join(apart ? '' : ' ')).filter((postcode) => count === 2 || isMeant(postcode, words, start));
      const place = locatePostcode(meant, places);
      if (place && (place.precision !== 'area' || meant[0]?.precision === 'full')) return widen(words, start, count, place);
    }
  }
  return undefined;
}

/**
 * Whether one word in a sentence is meant as this postcode. Levels (L2), sections of acts (s21), forms (SR1) and vitamins (B12)
 * look like districts: what is short needs a “near” before it, or the sentence's end.
 */
function isMeant(postcode: Postcode, words: string[], start: number): boolean {
  const word = words[start] ?? '';
  if (postcode.precision === 'full' || BEFORE.has(words[start - 1] ?? '')) return true;
  if (postcode.precision !== 'district' || NOT_DISTRICTS.has(word) || postcode.area === 'S') return false;
  return postcode.area.length === 2 || (start > 0 && start === words.length - 1);
}

function findTown(words: string[], places: Places, options: FindPlaceOptions, mend: boolean): PlaceInWords | undefined {
  const names = townNames(places);
  const starts = [...words.keys()].filter((start) => (mend ? SURELY_BEFORE.has(words[start - 1] ?? '') : mayBegin(words[start]!, names)));
  if (starts.length === 0) return undefined;
  let best: PlaceInWords | undefined;
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0 && !best; count -= 1) {
    for (const start of starts) {
      if (start + count > words.length) break;
      const before = words[start - 1] ?? '';
      const name = words.slice(start, start + count).join(' ');
      const plain = plainName(name);
      const isOther = mend ? !mayBeMisspelt(plain, options) : !mayBeNamed(name, before, names.towns.get(plain));
      if (isOther || MAKES_A_TERM.has(words[start + count] ?? '')) continue;
      const place = locateTown(name, places, options.near, mend);
      if (!place || (mend && plainName(place.name)[0] !== plain[0])) continue;
      if (BEFORE.has(before)) return widen(words, start, count, place);
      best ??= widen(words, start, count, place);
    }
  }
  return best;
}

/** Whether a town's name may begin with a word; `the` is left out of names. */
const mayBegin = (word: string, { first }: TownNames): boolean => word === 'the' || first.has(plainName(word));

function mayBeNamed(name: string, before: string, towns: Town[] | undefined): boolean {
  if (!towns) return false;
  const plain = plainName(name);
  if (name.startsWith('the ') && EVERYDAY.has(plain)) return false;
  if (!EVERYDAY.has(plain) || ONLY_BEFORE_PLACES.has(before)) return true;
  return SURELY_BEFORE.has(before) && towns.some((town) => town.weight >= WELL_KNOWN);
}

function mayBeMisspelt(plain: string, options: FindPlaceOptions): boolean {
  return !EVERYDAY.has(plain) && !plain.split(' ').some((word) => options.isOtherWord?.(word));
}

/** Takes in the `near` before the place. */
function widen(words: string[], start: number, count: number, place: Located): PlaceInWords {
  const led = start > 0 && BEFORE.has(words[start - 1] ?? '');
  return led ? { start: start - 1, count: count + 1, place } : { start, count, place };
}
