/**
 * `node bench/merge-sets/institutions.ts FOLDER`: public lists of libraries, pharmacies and food banks (see the folder's READMEs for
 * where they are from) as records in .cache/merge, to learn from: what is in a name, and what one list's own records have in common.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { COLUMNS, type Row } from '../labelled-set.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the lists are.');
const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
const text = (path: string) => readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');

const pharmacies = Papa.parse<string[]>(text('uk-pharmacies/pharmacy.csv'), { skipEmptyLines: true }).data.map(
  ([, name, one, two, three, city, postcode, phone, latitude, longitude], n): Row => ({
    id: `p${n}`,
    source: 'pharmacies',
    name,
    address: lines(one, two, three),
    city,
    postcode,
    phone,
    latitude,
    longitude,
  }),
);
const libraries = ['england', 'scotland', 'wales'].flatMap((country) =>
  Papa.parse<{ [column: string]: string }>(text(`uk-libraries/libraries_${country}.csv`), { header: true, skipEmptyLines: true }).data.map(
    (row, n): Row => ({
      id: `l${country}${n}`,
      source: `libraries ${country}`,
      name: `${row['Library name']} Library`,
      organization: row['Local authority'],
      address: lines(row['Address 1'], row['Address 2'], row['Address 3']),
      postcode: row.Postcode,
      url: row.URL,
      email: row['Email address'],
    }),
  ),
);
interface FoodBank {
  [column: string]: string | number | undefined;
}
const foodBanks = (JSON.parse(text('uk-food-banks/foodbanks.json')) as FoodBank[]).map((row, n): Row => {
  const said = (column: string) => String(row[column] ?? '');
  return {
    id: `f${n}`,
    source: 'food banks',
    name: `${said('location_name')} Food Bank`,
    organization: said('name'),
    address: said('address'),
    postcode: said('postcode'),
    phone: said('phone'),
    email: said('email'),
    url: said('url'),
    latitude: said('lat'),
    longitude: said('lon'),
  };
});
const target = join(import.meta.dirname, '../../.cache/merge/institutions');
mkdirSync(target, { recursive: true });
const rows = [...pharmacies, ...libraries, ...foodBanks];
writeFileSync(join(target, 'records.csv'), Papa.unparse(rows, { columns: ['id', ...COLUMNS] }));
console.log(`${rows.length} records: ${target}`);
