/** Places on the map. */
import { dropped, type Parsed, repaired } from './parsed.ts';

export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** The British Isles with their waters, Channel Islands and Shetland included, in degrees. */
const ISLES = { south: 49, north: 61.5, west: -11, east: 2.5 };

function within({ latitude, longitude }: Coordinates): boolean {
  return latitude >= ISLES.south && latitude <= ISLES.north && longitude >= ISLES.west && longitude <= ISLES.east;
}

function degrees(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2');
  // Spreadsheets write what is near the meridian as -4.45E-2.
  return /^[-+]?\d{1,3}(?:\.\d+)?(?:e[-+]?\d{1,2})?$/i.test(text) ? Number(text) : Number.NaN;
}

/** Latitude and longitude in WGS 84, in the British Isles; turned round where they were swapped, dropped where they are elsewhere. */
export function parseCoordinates(latitude: unknown, longitude: unknown): Parsed<Coordinates> {
  const blank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (blank(longitude) && typeof latitude === 'string' && /^[^,;]+[,;][^,;]+$/.test(latitude)) {
    const [first, second] = latitude.split(/[,;]/);
    return parseCoordinates(first, second);
  }
  if (blank(latitude) && blank(longitude)) return {};
  const place = { latitude: degrees(latitude), longitude: degrees(longitude) };
  if (within(place)) return { value: place };
  const turned = { latitude: place.longitude, longitude: place.latitude };
  return within(turned) ? repaired(turned, 'swapped_coordinates') : dropped('bad_coordinates');
}
