import type { Point } from './query.ts';

/** Miles from where it was made to a point. */
export type Ruler = (latitude: number, longitude: number) => number;

const MILES_PER_DEGREE = 69.093; // of latitude, mean Earth radius 6,371 km

/**
 * A measure of miles from one point, cheap enough for every candidate: the ground taken as flat around it, which is good to 1 %
 * within 100 miles in Britain (core/place/distance.ts is the exact one).
 */
export function rulerFrom(from: Point): Ruler {
  const east = Math.cos((from.latitude * Math.PI) / 180) * MILES_PER_DEGREE;
  return (latitude, longitude) => {
    const dy = (latitude - from.latitude) * MILES_PER_DEGREE;
    const dx = (longitude - from.longitude) * east;
    return Math.sqrt(dx * dx + dy * dy);
  };
}
