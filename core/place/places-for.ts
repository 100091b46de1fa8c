/** The part of the national table that one area's snapshot carries. */
import type { Point } from '../search/query.ts';
import type { Places } from './places.ts';

/** Kilometres round a service from which people may still be asking. */
const REACH_KM = 40;
const KM_PER_DEGREE = 111.2;
/** Services are taken together in squares of this many degrees: the reach is exact to about ten kilometres. */
const CELL = 0.1;

export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

/**
 * The sectors, districts and towns within about 40 km of the services' points or of the bounds. Postcode areas are kept for
 * the whole table: they are few, and let a reader say “that is far from here” instead of “no such place”.
 */
export function placesFor(around: Bounds | Iterable<Point>, table: Places): Places {
  const isNear = Symbol.iterator in around ? nearPoints(around) : nearBounds(around);
  const keep = (codes: Map<string, Point>) => new Map([...codes].filter(([, point]) => isNear(point)));
  return {
    sectors: keep(table.sectors),
    districts: keep(table.districts),
    areas: new Map(table.areas),
    towns: table.towns.filter(isNear),
  };
}

function nearBounds(bounds: Bounds): (point: Point) => boolean {
  const north = REACH_KM / KM_PER_DEGREE;
  const east = north / Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  return ({ latitude, longitude }) =>
    latitude >= bounds.south - north &&
    latitude <= bounds.north + north &&
    longitude >= bounds.west - east &&
    longitude <= bounds.east + east;
}

function nearPoints(points: Iterable<Point>): (point: Point) => boolean {
  const cells = new Map<string, Point>();
  for (const { latitude, longitude } of points) {
    const row = Math.round(latitude / CELL);
    const column = Math.round(longitude / CELL);
    cells.set(`${row} ${column}`, { latitude: row * CELL, longitude: column * CELL });
  }
  const rows = [...cells.values()].sort((a, b) => a.latitude - b.latitude);
  const reach = REACH_KM / KM_PER_DEGREE;
  return (point) => {
    const shrink = Math.cos((point.latitude * Math.PI) / 180);
    for (let index = firstAtLeast(rows, point.latitude - reach); index < rows.length; index += 1) {
      const cell = rows[index]!;
      if (cell.latitude > point.latitude + reach) return false;
      const north = cell.latitude - point.latitude;
      const east = (cell.longitude - point.longitude) * shrink;
      if (north * north + east * east <= reach * reach) return true;
    }
    return false;
  };
}

function firstAtLeast(rows: Point[], latitude: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.latitude < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}
