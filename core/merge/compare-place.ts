import type { Evidence, Place } from './evidence.ts';
import { overlapOf, worth } from './likeness.ts';
import type { WordShares } from './model.ts';

/** How near the places are, 0 to 8, the nearest of each record's; -1 when one has none, or none can be compared. */
export function placeLevel(a: Evidence, b: Evidence, shares: WordShares): number {
  let best = -1;
  for (const x of a.places) for (const y of b.places) best = Math.max(best, levelOf(x, y, shares));
  return best;
}

function levelOf(a: Place, b: Place, shares: WordShares): number {
  const codes = a.postcode && b.postcode ? sharedCode(a.postcode, b.postcode) : undefined;
  const km = a.point && b.point ? kilometres(a.point, b.point) : undefined;
  const street = streetLikeness(a, b, shares);
  const doors = a.numbers.length > 0 && b.numbers.length > 0 ? a.numbers.some((number) => b.numbers.includes(number)) : undefined;
  const town =
    a.city.length > 0 && b.city.length > 0
      ? isOneTown(a.city, b.city) || isWithinStreet(a.city, b.street) || isWithinStreet(b.city, a.street)
      : undefined;
  if (codes === undefined && km === undefined && street === undefined && town === undefined) return -1;
  const near = codes === 'whole' || (km !== undefined && km <= 0.15);
  const far = (km !== undefined && km > 5) || (codes !== undefined && codes === 'none' && !(km !== undefined && km <= 5));
  if (near && doors !== false && (street ?? 0) >= 0.55) return 8;
  if (near && doors === true) return 8;
  if (near && doors === undefined && (street === undefined || street >= 0.15)) return 7;
  if (!far && doors === true && (street ?? 0) >= 0.5) return 6;
  if (near) return 5;
  const isNextDoor = doors === false && (street ?? 0) >= 0.7;
  if (!isNextDoor && (codes === 'sector' || (km !== undefined && km <= 1) || (!far && (street ?? 0) >= 0.7 && town !== false)))
    return isOtherAddress(codes, doors, street) ? 2 : 4;
  if (codes === 'district' || (km !== undefined && km <= 5) || (town === true && !far))
    return isNextDoor || isOtherAddress(codes, doors, street) ? 2 : 3;
  if (codes === 'area' || (km !== undefined && km <= 30) || town === true) return 1;
  return codes === undefined && km === undefined && town === undefined ? -1 : 0;
}

/** Both say where they are, and say two places: near each other, as branches are. */
const isOtherAddress = (codes: string | undefined, doors: boolean | undefined, street: number | undefined): boolean =>
  ((codes !== undefined && codes !== 'whole') || doors === false) && street !== undefined && street < 0.5;

/** Whether two names of towns are one, also shortened to initials (`P.A.`) or written together. */
function isOneTown(a: readonly string[], b: readonly string[]): boolean {
  if (overlapOf(a, b, () => 1).likeness >= 0.5) return true;
  const [x, y] = [a.join(''), b.join('')];
  return x === y || x === initials(b) || y === initials(a);
}

/** One gives the district as the town, and the other in its address. */
const isWithinStreet = (city: readonly string[], street: readonly string[]): boolean =>
  overlapOf(city, street, () => 1).shared >= 0.7 * city.length;

const initials = (words: readonly string[]): string => (words.length > 1 ? words.map((word) => word[0]).join('') : '');

function streetLikeness(a: Place, b: Place, shares: WordShares): number | undefined {
  const towns = new Set([...a.city, ...b.city]);
  const [x, y] = [a, b].map(({ street }) => street.filter((word) => !towns.has(word)));
  if (x!.length === 0 || y!.length === 0) return undefined;
  const worthOf = (word: string) => worth(word, shares);
  const { likeness, shared } = overlapOf(x!, y!, worthOf);
  // One says the building too, the other only the street.
  const least = Math.min(...[x!, y!].map((words) => words.reduce((sum, word) => sum + worthOf(word), 0)));
  return Math.max(likeness, least > 0 ? 0.9 * Math.min(1, shared / least) : 0);
}

/** How much of two postcodes is the same; codes of other countries are whole or nothing but for their first three digits. */
function sharedCode(a: string, b: string): 'whole' | 'sector' | 'district' | 'area' | 'none' {
  if (a === b) return 'whole';
  if (/^\d+$/.test(a) || /^\d+$/.test(b))
    return a.slice(0, 4) === b.slice(0, 4) ? 'sector' : a.slice(0, 3) === b.slice(0, 3) ? 'district' : 'area';
  if (a.slice(0, -2) === b.slice(0, -2)) return 'sector';
  if (a.slice(0, -3) === b.slice(0, -3)) return 'district';
  return /^[A-Z]*/.exec(a)![0] === /^[A-Z]*/.exec(b)![0] ? 'area' : 'none';
}

/** Near enough for what is meant by near: the earth is taken as flat. */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const across = (a[1] - b[1]) * Math.cos(((a[0] + b[0]) / 360) * Math.PI);
  return 111.2 * Math.hypot(a[0] - b[0], across);
}
