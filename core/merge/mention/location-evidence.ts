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
  /(?:^| )(?:st|rd|ave|ln|dr|sq|cl|cres|gdns|gr|terr|way|walk|hill|parade|mews|row|green|quay|wharf|hwy|pkwy|blvd|pl|parad)(?: [nsew])?$/;
/** What stands for a part of a building and is no building itself. */
const ROOM =
  /^(?:(?:the )?(?:(?:main|small|large|upper|lower|back|front|side|committee|meeting|function|training|seminar|community|activity) (?:hall|room|suite)s?|(?:room|suite|studio|hall|level|floor|dept|department) ?\w{1,2}|(?:ground|lower ground|first|second|third|fourth|fifth|top|upper|\d+(?:st|nd|rd|th)) floor))$/;
const UNIT = /^(?:unit|flat|shop|stall|apt|apartment)s? (\w{1,3})\b ?(.*)$/;
const NUMBERED = /^(\d+[a-z]?(?: \d+[a-z]?)*) (.*)$/;

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
  const told: LocationEvidence = {
    kind: 'location',
    uprn: /uprn/i.test(scheme ?? '') ? (identifier('UPRN', number ?? '')[0] ?? '') : '',
    postcode: (address?.postal_code ?? '').replace(/[^a-z\d]/gi, '').toUpperCase(),
    numbers: [],
    units: [],
    streets: [],
    buildings: [],
    towns: [...towns].sort(),
    room: '',
    points: latitude !== undefined && longitude !== undefined ? [[latitude, longitude]] : [],
  };
  const rooms: string[] = [];
  for (const part of [location.name, address?.attention, address?.address_1, address?.address_2].flatMap(partsOf))
    addPart(told, part, rooms);
  told.room = [...new Set(rooms)].sort().join(' ');
  for (const list of ['numbers', 'units', 'streets', 'buildings'] as const) told[list] = [...new Set(told[list])].sort();
  return told;
}

function addPart(told: LocationEvidence, part: string, rooms: string[]): void {
  if (ROOM.test(folded(part))) {
    rooms.push(folded(part));
    return;
  }
  let words = wordsOf(part).join(' ');
  const [, unit, behindUnit] = UNIT.exec(words) ?? [];
  if (unit) {
    told.units.push(unit);
    words = behindUnit ?? '';
  }
  const [, numbers, behind] = NUMBERED.exec(words) ?? [];
  if (numbers) {
    told.numbers.push(...numbers.split(' '));
    if (behind) told.streets.push(behind);
    return;
  }
  if (/^\d+[a-z]?$/.test(words)) told.numbers.push(words);
  else if (STREET.test(words)) told.streets.push(words);
  // A town by itself tells nothing that the postcode does not.
  else if (words && !words.split(' ').every((word) => told.towns.includes(word))) told.buildings.push(words);
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
