import { ATTENDING, type Attending, type Schedule, type ServiceAtLocation } from '../../hsds.ts';
import { parseAttending } from '../../normalise/attending.ts';

/**
 * How one may attend: what the service and its schedules say; where they say nothing, what its places are. A place that one can
 * go to means in person, a virtual one online.
 */
export function attendingOf(said: string | undefined, schedules: Schedule[], places: ServiceAtLocation[]): Attending[] {
  const within = places.flatMap((place) => [...(place.schedules ?? []), ...(place.location.schedules ?? [])]);
  const words = [said, ...[...schedules, ...within].map(({ attending_type }) => attending_type)].filter((text) => text !== undefined);
  const ways = new Set(words.flatMap(parseAttending));
  if (ways.size === 0 && places.some(({ location }) => location.location_type === 'physical')) ways.add('in person');
  if (places.some(({ location }) => location.location_type === 'virtual')) ways.add('online');
  return ATTENDING.filter((way) => ways.has(way));
}
