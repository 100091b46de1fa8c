/** Distance over the ground, for sorting and for “within 3 miles”. */
import type { Point } from '../search/query.ts';

/** Mean radius of the Earth in statute miles (IUGG mean radius, 6371.0088 km). */
const EARTH_MILES = 3958.7613;
const RADIANS = Math.PI / 180;

/** Miles between two points as the crow flies (haversine on a sphere: within 0.6 % of the ellipsoid in Britain). */
export function milesBetween(a: Point, b: Point): number {
  const northward = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const eastward = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const square = northward * northward + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * eastward * eastward;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(square)));
}
