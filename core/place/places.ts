/** The centres that place what a person types, and their packed form. The same for a nation and for an area's snapshot. */
import type { Point } from '../search/query.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

export interface Town extends Point {
  /** As it is written: `Newcastle upon Tyne`. Several towns may have one name. */
  name: string;
  /** Other names, as `plainName` gives them: `pompey`. */
  also: string[];
  /** How many of the lists' entries name it: the larger of two namesakes is likelier to be meant. */
  weight: number;
}

/** Degrees WGS 84, to a thousandth (at most 56 m north or south, less east or west). Keys as postcodes are written. */
export interface Places {
  /** `PO4 8` → centre. */
  sectors: Map<string, Point>;
  /** `PO4` → centre. */
  districts: Map<string, Point>;
  /** `PO` → centre. */
  areas: Map<string, Point>;
  towns: Town[];
}

/** Bytes that begin every packed table. */
const MAGIC = [0x48, 0x50, 0x4c, 0x31]; // HPL1
const STEP = 1000;
const SOUTH = 49;
const WEST = -9;

/** A table with nothing in it. */
export function noPlaces(): Places {
  return { sectors: new Map(), districts: new Map(), areas: new Map(), towns: [] };
}

/** Packs a table. The same places give the same bytes, whatever their order. */
export function encodePlaces(places: Places): Uint8Array {
  const out = new ByteWriter();
  for (const byte of MAGIC) out.byte(byte);
  for (const codes of [places.areas, places.districts, places.sectors]) encodeCodes(out, codes);
  const towns = [...places.towns].sort(compareTowns);
  out.count(towns.length);
  let before = '';
  for (const town of towns) {
    before = out.after(before, town.name);
    out.count(town.weight);
    out.count(town.also.length);
    for (const name of town.also) out.text(name);
  }
  encodePoints(out, towns);
  return out.bytes();
}

/** Unpacks a table. Throws when the bytes are not one, which only a broken build or store can cause. */
export function decodePlaces(bytes: Uint8Array): Places {
  const from = new ByteReader(bytes);
  if (MAGIC.some((byte) => from.byte() !== byte)) throw new Error('Cannot read places: the bytes are no table of places');
  const areas = decodeCodes(from);
  const districts = decodeCodes(from);
  const sectors = decodeCodes(from);
  const names: { name: string; weight: number; also: string[] }[] = [];
  let before = '';
  for (let left = from.count(); left > 0; left -= 1) {
    const name = from.after(before);
    before = name;
    const weight = from.count();
    const also: string[] = [];
    for (let more = from.count(); more > 0; more -= 1) also.push(from.text());
    names.push({ name, weight, also });
  }
  const points = decodePoints(from, names.length);
  return { areas, districts, sectors, towns: names.map((name, index) => ({ ...name, ...points[index]! })) };
}

/** A point as the table keeps it: so that a packed and an unpacked table agree. */
export function roundPoint(point: Point): Point {
  return { latitude: Math.round(point.latitude * STEP) / STEP + 0, longitude: Math.round(point.longitude * STEP) / STEP + 0 };
}

function encodeCodes(out: ByteWriter, codes: Map<string, Point>): void {
  const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  out.count(sorted.length);
  let before = '';
  for (const [code] of sorted) before = out.after(before, code);
  encodePoints(
    out,
    sorted.map(([, point]) => point),
  );
}

function decodeCodes(from: ByteReader): Map<string, Point> {
  const codes: string[] = [];
  let before = '';
  for (let left = from.count(); left > 0; left -= 1) {
    before = from.after(before);
    codes.push(before);
  }
  const points = decodePoints(from, codes.length);
  return new Map(codes.map((code, index) => [code, points[index]!]));
}

/** All latitudes, then all longitudes, each as its difference from the one before. */
function encodePoints(out: ByteWriter, points: Point[]): void {
  let before = SOUTH * STEP;
  for (const { latitude } of points) before = out.difference(before, Math.round(latitude * STEP));
  before = WEST * STEP;
  for (const { longitude } of points) before = out.difference(before, Math.round(longitude * STEP));
}

function decodePoints(from: ByteReader, count: number): Point[] {
  const points: Point[] = [];
  let before = SOUTH * STEP;
  for (let index = 0; index < count; index += 1) {
    before = from.difference(before);
    points.push({ latitude: before / STEP, longitude: 0 });
  }
  before = WEST * STEP;
  for (const point of points) {
    before = from.difference(before);
    point.longitude = before / STEP;
  }
  return points;
}

function compareTowns(a: Town, b: Town): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return b.weight - a.weight || a.latitude - b.latitude || a.longitude - b.longitude;
}
