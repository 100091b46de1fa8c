/** Centres of postcode sectors, districts and areas from many postcodes. */
import { milesBetween } from '../../core/place/distance.ts';
import type { Places } from '../../core/place/places.ts';
import { roundPoint } from '../../core/place/places.ts';
import { parsePostcode } from '../../core/place/postcode.ts';
import type { Point } from '../../core/search/query.ts';

/** Farther than this from the median, a point is a mistake in its list. A sector is rarely 10 miles across, an area may be 60. */
const OUTLIER_MILES = { sectors: 12, districts: 25, areas: 90 };

/** The point in the middle in each direction: a few mistakes do not move it. */
export function medianPoint(points: Point[]): Point {
  return { latitude: median(points.map((point) => point.latitude)), longitude: median(points.map((point) => point.longitude)) };
}

/** The mean of the points, without those far from the median. */
export function trimmedCentre(points: Point[], outlierMiles: number): Point {
  const middle = medianPoint(points);
  const kept = points.filter((point) => milesBetween(point, middle) <= outlierMiles);
  if (kept.length < 3) return middle;
  return { latitude: mean(kept.map((point) => point.latitude)), longitude: mean(kept.map((point) => point.longitude)) };
}

/** Centres from each postcode's one point. A postcode given by several lists counts once, at the median of what they say. */
export function centresOf(postcodes: Map<string, Point[]>): Pick<Places, 'sectors' | 'districts' | 'areas'> {
  const groups = { sectors: new Map<string, Point[]>(), districts: new Map<string, Point[]>(), areas: new Map<string, Point[]>() };
  for (const [text, points] of postcodes) {
    const postcode = parsePostcode(text);
    if (!postcode?.sector || !postcode.district) continue;
    const point = medianPoint(points);
    add(groups.sectors, postcode.sector, point);
    add(groups.districts, postcode.district, point);
    add(groups.areas, postcode.area, point);
  }
  const centres = (name: keyof typeof groups) =>
    new Map([...groups[name]].map(([code, points]) => [code, roundPoint(trimmedCentre(points, OUTLIER_MILES[name]))] as const));
  return withoutStrays({ sectors: centres('sectors'), districts: centres('districts'), areas: centres('areas') }, groups.sectors);
}

/** A sector known by a single postcode that lies far from its whole district is a mistyped postcode, not a place. */
function withoutStrays(centres: Pick<Places, 'sectors' | 'districts' | 'areas'>, known: Map<string, Point[]>) {
  for (const [code, point] of centres.sectors) {
    const district = centres.districts.get(code.split(' ')[0] ?? '');
    if (known.get(code)?.length === 1 && district && milesBetween(point, district) > OUTLIER_MILES.districts) centres.sectors.delete(code);
  }
  return centres;
}

function add(groups: Map<string, Point[]>, code: string, point: Point): void {
  const points = groups.get(code);
  if (points) points.push(point);
  else groups.set(code, [point]);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
