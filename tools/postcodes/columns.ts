/** Finds which columns of a list mean what: by their headings where there are any, else by what they hold. */
import { parsePostcode } from '../../core/place/postcode.ts';
import type { Entry } from './entry.ts';
import { fromNationalGrid } from './national-grid.ts';

/** Turns a row into an entry; undefined for a row that tells nothing. */
export type ReadRow = (row: string[]) => Entry | undefined;

const HEADINGS = {
  postcode: ['pcds', 'pcd', 'pcd2', 'postcode', 'postalcode', 'postcode1'],
  latitude: ['lat', 'latitude'],
  longitude: ['long', 'lon', 'lng', 'longitude'],
  easting: ['eastings', 'easting', 'oseast1m', 'xeasting', 'x'],
  northing: ['northings', 'northing', 'osnrth1m', 'ynorthing', 'y'],
  town: ['city', 'town', 'posttown'],
  lines: ['address1', 'address2', 'address3', 'address4', 'addressline2', 'addressline3', 'locality', 'libraryname'],
};

/** Ordnance Survey’s Open Names: kinds of populated place, and about how often people mean one. */
const SETTLEMENTS: Record<string, number> = { City: 500, Town: 100, 'Suburban Area': 20, Village: 10, Hamlet: 2, 'Other Settlement': 2 };

/** Undefined when the rows hold no postcodes and no settlements. `headed` says that the first row is headings. */
export function columnsOf(rows: string[][]): { read: ReadRow; headed: boolean } | undefined {
  const headings = (rows[0] ?? []).map((heading) => heading.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const named = (wanted: string[]) => wanted.flatMap((name) => (headings.includes(name) ? [headings.indexOf(name)] : []));
  const [postcode] = named(HEADINGS.postcode);
  if (postcode !== undefined) {
    const [latitude] = named(HEADINGS.latitude);
    const [longitude] = named(HEADINGS.longitude);
    const [easting] = named(HEADINGS.easting);
    const [northing] = named(HEADINGS.northing);
    const columns = { postcode, latitude, longitude, easting, northing, towns: named(HEADINGS.town), lines: named(HEADINGS.lines) };
    return { headed: true, read: (row) => readAddress(row, columns) };
  }
  if (rows.some((row) => row[6] === 'populatedPlace')) return { headed: false, read: readOpenName };
  return byContent(rows);
}

interface Columns {
  postcode: number;
  latitude?: number;
  longitude?: number;
  easting?: number;
  northing?: number;
  towns: number[];
  lines: number[];
}

function byContent(rows: string[][]): { read: ReadRow; headed: boolean } | undefined {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const mostly = (column: number, test: (cell: string) => boolean) =>
    rows.filter((row) => test((row[column] ?? '').trim())).length > 0.8 * rows.length;
  const postcode = columns.find((column) => mostly(column, (cell) => parsePostcode(cell)?.precision === 'full'));
  if (postcode === undefined) return undefined;
  const numbers = columns.filter((column) => column !== postcode && mostly(column, (cell) => /^-?\d+(\.\d+)?$/.test(cell)));
  const within = (low: number, high: number, fraction: boolean) => (column: number) =>
    mostly(column, (cell) => Number(cell) >= low && Number(cell) <= high && cell.includes('.') === fraction);
  const latitude = numbers.find(within(49, 61.5, true));
  const longitude = numbers.find((column) => column !== latitude && within(-9, 2.5, true)(column));
  const easting = latitude === undefined ? numbers.find(within(5_000, 700_000, false)) : undefined;
  const northing =
    easting === undefined ? undefined : numbers.find((column) => column > easting && within(5_000, 1_300_000, false)(column));
  // In a list without headings an address ends with its postcode: code, name, then lines, the last of them the town.
  const isCode = (column: number) => !rows.some((row) => (row[column] ?? '').trim().length > 5);
  const lines = columns.filter((column) => column >= 2 && column < postcode && !isCode(column));
  const towns = lines.slice(-1).filter((column) => mostly(column, (cell) => cell !== ''));
  const found = { postcode, latitude, longitude, easting, northing, towns, lines: lines.filter((column) => !towns.includes(column)) };
  return { headed: false, read: (row) => readAddress(row, found) };
}

function readAddress(row: string[], columns: Columns): Entry | undefined {
  const parsed = parsePostcode(row[columns.postcode] ?? '');
  if (parsed?.precision !== 'full') return undefined;
  const cells = (wanted: number[]) => wanted.map((column) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const entry: Entry = { postcode: parsed.text, towns: cells(columns.towns), lines: cells(columns.lines) };
  const number = (column: number | undefined) => {
    const cell = column === undefined ? '' : (row[column] ?? '').trim();
    return cell === '' ? Number.NaN : Number(cell);
  };
  const latitude = number(columns.latitude);
  const longitude = number(columns.longitude);
  // The islands' open data mark a postcode without a place with 99.999999 or with nought.
  if (latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5) entry.point = { latitude, longitude };
  else if (columns.latitude === undefined && number(columns.easting) > 0 && number(columns.northing) > 0) {
    entry.point = fromNationalGrid(number(columns.easting), number(columns.northing));
  }
  return entry;
}

function readOpenName(row: string[]): Entry | undefined {
  const weight = SETTLEMENTS[row[7] ?? ''];
  const [name, second, easting, northing] = [row[2], row[4], Number(row[8]), Number(row[9])];
  if (row[6] !== 'populatedPlace' || weight === undefined || !name || !(easting > 0) || !(northing > 0)) return undefined;
  return { point: fromNationalGrid(easting, northing), towns: [name, ...(second ? [second] : [])], lines: [], weight };
}
