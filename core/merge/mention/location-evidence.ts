import type { Location } from '../../hsds.ts';
import { identifier } from '../service-evidence.ts';
import { folded, wordsOf } from '../words.ts';

/** What is known of a place as one source writes it, ready to compare. */
export interface LocationEvidence {
  kind: 'location';
  uprn: string;
  /** Without a space. */
  postcode: string;
  /** House numbers and units. */
  numbers: string[];
  units: string[];
  /** Words of streets, and of buildings: one text each. */
  streets: string[];
  buildings: string[];
  /** Words of the town and the county. */
  towns: string[];
  /** A room or floor within the building. */
  room: string;
  points: [latitude: number, longitude: number][];
}

const STREET =
  /(?:^| )(?:st|rd|ave|ln|dr|sq|cl|cres|gdns|gr|terr|way|walk|hill|parade|mews|row|green|quay|wharf|hwy|pkwy|blvd|pl|yard)(?: [nsew])?$/;
/** What stands for a part of a building and is no building itself. */
const ROOM =
  /^(?:(?:the )?(?:(?:main|small|large|upper|lower|back|front|side|committee|meeting|function|training|seminar|community|activity) (?:hall|room|suite)s?|(?:room|suite|studio|hall|level|floor) (?:\d{1,3}[a-z]?|[a-z])|(?:ground|lower ground|first|second|third|fourth|fifth|top|upper|\d+(?:st|nd|rd|th)) floor))$/;
const UNIT = /^(?:unit|flat|shop|stall|apt|apartment)s? (\d{1,3}[a-z]?|[a-z]\d{0,2})\b ?(.*)$/;
const NUMBERED = /^(\d+[a-z]?(?: \d+[a-z]?)*)(?: (.*))?$/;
/** What a building's name ends with, and a village's or a street's seldom. */
export const BUILDING =
  /(?:^| )(?:hospital|library|centre|school|college|church|hall|hse|bldg|surgery|practice|clinic|pharmacy|museum|theatre|chapel|club|pavilion|academy|station|mosque|temple|synagogue|gurdwara|cathedral|institute|stadium|arena|pool)$/;

/** Parts of a name or an address: `Room 2, Central Library`. */
const partsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[,;\n]| - | – /)
    .map((part) => part.trim())
    .filter(Boolean);

/** What one record says of a place. Nothing of it is lost that tells one building, one door or one room from another. */
export function locationTold(location: Location): LocationEvidence {
  const address =
    location.addresses?.find(({ address_type, postal_code }) => postal_code && address_type !== 'postal') ?? location.addresses?.[0];
  const { latitude, longitude, external_identifier_type: scheme, external_identifier: number } = location;
  const towns = new Set([address?.city, address?.region, address?.state_province].flatMap((town) => (town ? wordsOf(town) : [])));
  const told = {
    kind: 'location' as const,
    uprn: /uprn/i.test(scheme ?? '') ? (identifier('UPRN', number ?? '')[0] ?? '') : '',
    postcode: (address?.postal_code ?? '').replace(/[^a-z\d]/gi, '').toUpperCase(),
    towns: [...towns].sort(),
    points: latitude !== undefined && longitude !== undefined ? [[latitude, longitude] as [number, number]] : [],
  };
  const parts = [
    ...partsOf(location.name),
    ...partsOf(address?.attention),
    ...withoutQuarters([...partsOf(address?.address_1), ...partsOf(address?.address_2)]),
  ].map(readPart);
  const all = (list: (part: Part) => string[]) => [...new Set(parts.flatMap(list))].sort();
  return {
    ...told,
    numbers: all(({ numbers }) => numbers),
    units: all(({ unit }) => (unit ? [unit] : [])),
    streets: all(({ street }) => (street ? [street] : [])),
    // A town by itself tells nothing that the postcode does not.
    buildings: all(({ building }) => (building === '' || building.split(' ').every((word) => towns.has(word)) ? [] : [building])),
    room: all(({ room }) => (room ? [room] : [])).join(' '),
  };
}

/** One part of a name or an address; what it is not is empty. */
interface Part {
  room: string;
  unit: string;
  numbers: string[];
  street: string;
  building: string;
}

function readPart(text: string): Part {
  const nothing: Part = { room: '', unit: '', numbers: [], street: '', building: '' };
  if (ROOM.test(folded(text))) return { ...nothing, room: folded(text) };
  const written = wordsOf(text).join(' ');
  const [, unit = '', words = written] = UNIT.exec(written) ?? [];
  const [, numbers, behind = ''] = NUMBERED.exec(words) ?? [];
  if (numbers) return { ...nothing, unit, numbers: numbers.split(' '), street: behind };
  return STREET.test(words) ? { ...nothing, unit, street: words } : { ...nothing, unit, building: words };
}

/** An address without what stands behind a street, or behind the first building where there is no street: villages and quarters. */
function withoutQuarters(parts: readonly string[]): string[] {
  const read = parts.map(readPart);
  const street = read.findIndex(({ street, numbers }) => street !== '' || numbers.length > 0);
  const last = street < 0 ? read.findIndex(({ building }) => building !== '') : street;
  return parts.filter((_, n) => n <= last || read[n]!.building === '' || BUILDING.test(read[n]!.building));
}

/** Whether it says which building it is: else nothing tells it from its neighbours. */
export const isPremises = ({ uprn, postcode, points, numbers, buildings }: LocationEvidence): boolean =>
  uprn !== '' || ((postcode !== '' || points.length > 0) && (numbers.length > 0 || buildings.length > 0));

/** What makes two records of one source mention one place: the same words about it. */
export function locationMark(told: LocationEvidence): string {
  const { uprn, postcode, numbers, units, streets, buildings, room, points } = told;
  const where = postcode || points.map((point) => point.map((angle) => angle.toFixed(4)).join(' ')).join(' ');
  return JSON.stringify([uprn, where, numbers, units, streets, buildings, room]);
}

/** Points of one place that are kept. */
const MOST_POINTS = 4;

/** What all records of one mark say together. */
export function gatherLocation(told: readonly LocationEvidence[]): LocationEvidence {
  const points = new Map(told.flatMap(({ points }) => points.map((point): [string, [number, number]] => [point.join(' '), point])));
  return {
    ...told[0]!,
    towns: [...new Set(told.flatMap(({ towns }) => towns))].sort(),
    points: [...points]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, MOST_POINTS)
      .map(([, point]) => point),
  };
}
