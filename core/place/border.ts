/** Where an area ends, and which areas lie next to it. */
import type { Bounds } from './places-for.ts';

/** Miles beyond the bounds, unless the area says otherwise: an hour's walk, or a short bus ride. */
export const BORDER_MILES = 3;

/** A degree of latitude. */
const MILES_A_DEGREE = 69.09;

/** The bounds, so many miles wider on each side. */
export function widened({ south, west, north, east }: Bounds, miles: number): Bounds {
  const up = miles / MILES_A_DEGREE;
  const out = up / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { south: south - up, west: west - out, north: north + up, east: east + out };
}

const isIn = (latitude: number, longitude: number, { south, west, north, east }: Bounds): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

const holdsMiddle = (outer: Bounds, inner: Bounds): boolean => isIn((inner.south + inner.north) / 2, (inner.west + inner.east) / 2, outer);

/** Whether two areas are views of one place: one that holds the other's middle. */
export const isSamePlace = (one: Bounds, other: Bounds): boolean => holdsMiddle(one, other) || holdsMiddle(other, one);

/** Whether two areas may lie side by side: their bounds come within so many miles of each other, and they are not one place. */
export function isBeside(one: Bounds, other: Bounds, miles: number): boolean {
  const wide = widened(one, miles);
  const meets = wide.south <= other.north && wide.north >= other.south && wide.west <= other.east && wide.east >= other.west;
  return meets && !isSamePlace(one, other);
}
