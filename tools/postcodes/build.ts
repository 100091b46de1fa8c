/**
 * Makes the national table of places:
 *   node tools/postcodes/build.ts --out core/place/national/places.bin FILE…
 * Each FILE is any list with postcodes and coordinates (ONS ONSPD or NSPL, Ordnance Survey Code-Point Open, NHS lists), a
 * gazetteer (Ordnance Survey Open Names), or a list of addresses without coordinates, which adds names only.
 */
import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { encodePlaces, type Places } from '../../core/place/places.ts';
import { parsePostcode } from '../../core/place/postcode.ts';
import type { Point } from '../../core/search/query.ts';
import { centresOf, medianPoint } from './centres.ts';
import type { Entry } from './entry.ts';
import { readList } from './read-list.ts';
import { TownNames } from './towns.ts';

/** The table made of the files' entries. */
export async function buildPlaces(files: string[]): Promise<Places> {
  const postcodes = new Map<string, Point[]>();
  const entries: { entry: Entry; from: string }[] = [];
  for (const [index, file] of files.entries()) {
    await readList(file, (entry) => {
      if (entry.postcode && entry.point) {
        const points = postcodes.get(entry.postcode);
        if (points) points.push(entry.point);
        else postcodes.set(entry.postcode, [entry.point]);
      }
      if (entry.towns.length + entry.lines.length > 0) entries.push({ entry, from: `${index} ${entry.postcode}` });
    });
  }
  const centres = centresOf(postcodes);
  const names = new TownNames();
  for (const { entry, from } of entries) {
    const point = entry.point ?? placeOf(entry.postcode, postcodes, centres);
    if (!point) continue;
    for (const town of entry.towns) names.add(town, point, from, true, entry.weight);
    for (const line of entry.lines) names.add(line, point, from, false);
  }
  return { ...centres, towns: names.towns() };
}

function placeOf(postcode: string | undefined, postcodes: Map<string, Point[]>, centres: Pick<Places, 'sectors'>): Point | undefined {
  if (postcode === undefined) return undefined;
  const points = postcodes.get(postcode);
  return points ? medianPoint(points) : centres.sectors.get(parsePostcode(postcode)?.sector ?? '');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  if (!values.out || positionals.length === 0) {
    console.error('Usage: node tools/postcodes/build.ts --out core/place/national/places.bin FILE…');
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) await stat(file);
  const places = await buildPlaces(positionals);
  const bytes = encodePlaces(places);
  await writeFile(values.out, bytes);
  const counts = `${places.areas.size} areas, ${places.districts.size} districts, ${places.sectors.size} sectors, ${places.towns.length} towns`;
  console.log(`${counts}; ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli: ${values.out}`);
}

if (import.meta.main) await main();
