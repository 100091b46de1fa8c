/** Finds the place that a sentence mentions: “food bank near po4”, “walking group in fareham”, “Leeds food bank”. */
import type { Point } from '../search/query.ts';
import { type Located, locatePostcode, locateTown, townNames } from './locate.ts';
import type { Places } from './places.ts';
import { plainName } from './plain-name.ts';
import { readings } from './postcode.ts';

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
/** After these a town may be misspelt too: they hardly ever come before anything else but places. */
const SURELY_BEFORE = new Set(['near', 'nr', 'in', 'around', 'outside']);

/** Towns that are also everyday words: places only after `in`, `near` and the like. */
const EVERYDAY = new Set(
  `ash bank bath barking battle bean beer borstal bourne bow box bream bridge bury cam castle chapel chard church clare concord cove crook
  cross deal dent dingle eye fleet ford forest gateway grange green greet hale ham heath highlands hill holt home hook hope hospital house
  hythe idle intake ivy knowle lake lee leek leigh locking march market marsh may mere moor moss mount nelson new north orchard oval over
  par park pill pool poplar quay read reading reddish rise rugby rye sale sandal sandwich sandy school settle shaw shelf south speke
  stock stone strand street sway temple thorne town union victoria village walker wall ware wash welling wells west wing wood woodlands
  wool work worth yelling`.split(/\s+/),
);
/** Districts that are also vitamins, forms and notices. */
const NOT_DISTRICTS = new Set(['b12', 'b6', 's21', 's8', 'sr1', 'bd8']);

/**
 * The place in a sentence's words, given in order as typed or in small letters. Postcodes win over towns, longer names over
 * shorter, names after “near” or “in” over others. Undefined when there is none.
 */
export function findPlaceInWords(words: string[], places: Places, options: FindPlaceOptions = {}): PlaceInWords | undefined {
  const lower = words.map((word) => word.toLowerCase());
  return findPostcode(lower, places) ?? findTown(lower, places, options, false) ?? findTown(lower, places, options, true);
}

function findPostcode(words: string[], places: Places): PlaceInWords | undefined {
  for (const count of [2, 1]) {
    for (let start = 0; start + count <= words.length; start += 1) {
      const typed = words.slice(start, start + count);
      const led = start > 0 && BEFORE.has(words[start - 1] ?? '');
      if (!typed.every((word) => /[0-9]/.test(word)) || (count === 2 && !/^[0-9o][a-z]{0,2}$/.test(typed[1] ?? ''))) continue;
      if (count === 1 && !led && words.length > 1 && NOT_DISTRICTS.has(typed[0] ?? '')) continue;
      const place = locatePostcode(readings(typed.join(' ')), places);
      if (place && (place.precision !== 'area' || isFull(typed))) return widen(words, start, count, place);
    }
  }
  return undefined;
}

function isFull(typed: string[]): boolean {
  return readings(typed.join(' '))[0]?.precision === 'full';
}

function findTown(words: string[], places: Places, options: FindPlaceOptions, mend: boolean): PlaceInWords | undefined {
  const names = townNames(places);
  let best: PlaceInWords | undefined;
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0 && !best; count -= 1) {
    for (let start = 0; start + count <= words.length; start += 1) {
      const before = words[start - 1] ?? '';
      const name = words.slice(start, start + count).join(' ');
      const plain = plainName(name);
      if (!mend && !names.has(plain)) continue;
      if (count === 1 && words.length > 1 && EVERYDAY.has(plain) && !BEFORE.has(before)) continue;
      if (mend && (!SURELY_BEFORE.has(before) || (count === 1 && options.isOtherWord?.(plain)))) continue;
      const place = locateTown(name, places, options.near, mend);
      if (!place) continue;
      if (BEFORE.has(before)) return widen(words, start, count, place);
      best ??= widen(words, start, count, place);
    }
  }
  return best;
}

/** Takes in the `near` before the place. */
function widen(words: string[], start: number, count: number, place: Located): PlaceInWords {
  const led = start > 0 && BEFORE.has(words[start - 1] ?? '');
  return led ? { start: start - 1, count: count + 1, place } : { start, count, place };
}
