/** Turns what a person typed for a place into coordinates, on their own device. */
import type { Point } from '../search/query.ts';
import { oneLetterAway } from './one-letter-away.ts';
import type { Places, Town } from './places.ts';
import { plainName } from './plain-name.ts';
import { type Postcode, readings } from './postcode.ts';

export interface Located extends Point {
  /** As it is written: `PO4 8AB`, `Fareham`. */
  name: string;
  /** How narrow the centre is: a full postcode is placed at its sector, or, where that is not known, at its district. */
  precision: 'sector' | 'district' | 'area' | 'town';
}

/** Words that come before a place and are not part of it. */
const BEFORE = /^(?:near to|close to|next to|not far from|near|nr|in|around|round|at|by|from|within|outside)\s+/;
const SHORTEST_TO_MEND = 6;

/**
 * The place that the whole text means: a postcode or part of one, or a town, misspelt by one letter at most (in names of
 * six letters and more). Undefined when the table knows none. `near` decides between towns of one name; else the larger.
 */
export function locate(text: string, places: Places, near?: Point): Located | undefined {
  const asked = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^.{0,20}/, (start) => start.toLowerCase().replace(BEFORE, ''));
  return locatePostcode(readings(asked), places) ?? locateTown(asked, places, near, true);
}

/**
 * The centre of a postcode's sector or district. For services that give no coordinates; a whole postcode area is too wide to
 * say that somebody is there, so that then the answer is undefined.
 */
export function centreOf(postcode: string, places: Places): Located | undefined {
  const found = locatePostcode(readings(postcode), places);
  return found?.precision === 'area' ? undefined : found;
}

/** A district that is known as it stands is meant: PO12, not PO1 2. Else tries each reading at its narrowest before any reading at a wider part. */
export function locatePostcode(postcodes: Postcode[], places: Places): Located | undefined {
  const [first] = postcodes;
  const district = first?.precision === 'district' ? places.districts.get(first.text) : undefined;
  if (district) return { latitude: district.latitude, longitude: district.longitude, name: first!.text, precision: 'district' };
  for (const precision of ['sector', 'district', 'area'] as const) {
    for (const postcode of postcodes) {
      const code = postcode[precision];
      if (code === undefined || (precision !== postcode.precision && isWider(postcode, precision, postcodes, places))) continue;
      const centre = centres(precision, places).get(code);
      if (centre) return { latitude: centre.latitude, longitude: centre.longitude, name: postcode.text, precision };
    }
  }
  return undefined;
}

/** Whether another reading is known just as it stands: then this one's wider parts are no use. */
function isWider(postcode: Postcode, precision: Located['precision'], all: Postcode[], places: Places): boolean {
  if (postcode.precision === 'full' && precision === 'sector') return false;
  return all.some((other) => other !== postcode && other.precision !== 'full' && centres(other.precision, places).has(other.text));
}

function centres(precision: Located['precision'] | 'full', places: Places): Map<string, Point> {
  if (precision === 'area') return places.areas;
  return precision === 'district' ? places.districts : places.sectors;
}

/** The town with this name; `mend` allows one wrong letter. */
export function locateTown(name: string, places: Places, near: Point | undefined, mend: boolean): Located | undefined {
  const plain = plainName(name);
  if (plain.length < 2) return undefined;
  const { towns: names } = townNames(places);
  const exact = names.get(plain);
  if (exact) return asLocated(likeliest(exact, near));
  if (!mend || plain.length < SHORTEST_TO_MEND) return undefined;
  const close: Town[] = [];
  for (const [other, towns] of names) if (other.length >= SHORTEST_TO_MEND - 1 && oneLetterAway(plain, other)) close.push(...towns);
  return close.length === 0 ? undefined : asLocated(likeliest(close, near));
}

function likeliest(towns: Town[], near: Point | undefined): Town {
  const distance = (town: Town) => (near ? (town.latitude - near.latitude) ** 2 + ((town.longitude - near.longitude) * 0.6) ** 2 : 0);
  return towns.reduce((best, town) => ((distance(town) - distance(best) || best.weight - town.weight) < 0 ? town : best));
}

function asLocated(town: Town): Located {
  return { latitude: town.latitude, longitude: town.longitude, name: town.name, precision: 'town' };
}

/** The names of a table's towns, made ready once a table. */
export interface TownNames {
  /** Every name → its towns. */
  towns: Map<string, Town[]>;
  /** The words that names begin with, and all words of names. */
  first: Set<string>;
  words: Set<string>;
}

const known = new WeakMap<Places, TownNames>();

/** Every name in the table, as `plainName` gives it. */
export function townNames(places: Places): TownNames {
  const before = known.get(places);
  if (before) return before;
  const names: TownNames = { towns: new Map(), first: new Set(), words: new Set() };
  for (const town of places.towns) {
    for (const name of new Set([plainName(town.name), ...town.also])) {
      const towns = names.towns.get(name);
      if (towns) towns.push(town);
      else names.towns.set(name, [town]);
      const words = name.split(' ');
      names.first.add(words[0]!);
      for (const word of words) names.words.add(word);
    }
  }
  known.set(places, names);
  return names;
}
