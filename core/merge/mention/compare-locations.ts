import { kilometres } from '../compare-place.ts';
import { APART, UNKNOWN } from './compare-organizations.ts';
import { BUILDING, type LocationEvidence } from './location-evidence.ts';

/** Doors of one building are not farther apart, however each source measured. */
const NEAR_KM = 0.04;
/** Beyond this, and with another postcode, it is another building, whatever it is called. */
const FAR_KM = 0.2;

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const differ = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !share(a, b);

/**
 * The same building by name: a town's own name in it does not count, and a name that does not say what it is (`Liscard Village`) only on
 * the same street.
 */
function isSameBuilding(a: LocationEvidence, b: LocationEvidence): boolean {
  const towns = new Set([...a.towns, ...b.towns]);
  const isOnStreet = share(a.streets, b.streets);
  const told = ({ buildings }: LocationEvidence) =>
    buildings.filter((text) => isOnStreet || BUILDING.test(text)).map((text) => withoutTowns(text, towns));
  return share(told(a), told(b));
}

function withoutTowns(building: string, towns: ReadonlySet<string>): string {
  const words = building.split(' ');
  const telling = words.filter((word) => !towns.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].sort().join(' ');
}

/** A property number beside the postcode of another district is a slip of its publisher. */
const isOtherDistrict = (a: LocationEvidence, b: LocationEvidence): boolean =>
  a.postcode !== '' && b.postcode !== '' && a.postcode.slice(0, -3) !== b.postcode.slice(0, -3);

function distance(a: LocationEvidence, b: LocationEvidence): number | undefined {
  const all = a.points.flatMap((x) => b.points.map((y) => kilometres(x, y)));
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** A house has its numbers on one street. */
const isSameDoor = (a: LocationEvidence, b: LocationEvidence): boolean => share(a.numbers, b.numbers) && !differ(a.streets, b.streets);

/**
 * How surely two mentions are of one place: above 0 they may be linked. It takes the same property number; or the same postcode and the
 * same door or building; or forty metres and the same building's name. Two rooms, two units and two numbers are two places.
 */
export function compareLocations(a: LocationEvidence, b: LocationEvidence): number {
  if (a.room !== '' && b.room !== '' && a.room !== b.room) return APART;
  if (a.uprn !== '' && b.uprn !== '') return a.uprn === b.uprn && !isOtherDistrict(a, b) ? 9 : APART;
  const isSameStreet = !differ(a.streets, b.streets);
  if (differ(a.units, b.units) || (isSameStreet && differ(a.numbers, b.numbers))) return APART;
  const km = distance(a, b);
  const named = isSameBuilding(a, b);
  const within = a.room === b.room ? 6 : 4;
  if (a.postcode !== '' && a.postcode === b.postcode) {
    if (isSameDoor(a, b) || named) return within;
    return a.buildings.length > 0 && b.buildings.length > 0 ? APART : UNKNOWN;
  }
  if (named && km !== undefined && km <= NEAR_KM) return within - 1;
  if (km !== undefined ? km > FAR_KM : a.postcode !== '' && b.postcode !== '') return APART;
  return UNKNOWN;
}
