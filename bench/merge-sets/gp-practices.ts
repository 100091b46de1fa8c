/**
 * `node bench/merge-sets/gp-practices.ts FOLDER`: makes records.csv and pairs.csv in .cache/merge/gp of two national directories of
 * GP practices (NHS Choices and NHS ODS; Crown copyright, Open Government Licence v3). The ODS code is the truth: it makes the
 * pairs, and is in no column that is compared. Open practices only; branch surgeries (codes over six characters) are left out.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Row } from '../labelled-set.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the two directories are.');
const target = join(import.meta.dirname, '../../.cache/merge/gp');
const choices = readdirSync(folder).find((name) => name.startsWith('nhs-choices'));
if (!choices) throw new Error('The folder has no nhs-choices file.');

const first = Papa.parse<{ [column: string]: string }>(new TextDecoder('windows-1252').decode(readFileSync(join(folder, choices))), {
  header: true,
  delimiter: '¬',
  quoteChar: '\u0000',
  skipEmptyLines: true,
}).data.filter((row) => row.OrganisationCode !== undefined && row.OrganisationCode.length <= 6);
const second = Papa.parse<string[]>(readFileSync(join(folder, 'ods-epraccur.csv'), 'utf8'), { skipEmptyLines: true }).data.filter(
  (row) => row[12] === 'A' && row[25] === '4',
);

const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
const rows: Row[] = [
  ...first.map((row, n) => ({
    id: `c${n}`,
    source: 'choices',
    name: row.OrganisationName,
    address: lines(row.Address1, row.Address2, row.Address3),
    city: row.City,
    postcode: row.Postcode,
    phone: row.Phone,
    email: row.Email,
    url: row.Website,
    latitude: row.Latitude,
    longitude: row.Longitude,
  })),
  ...second.map((row, n) => ({
    id: `o${n}`,
    source: 'ods',
    name: row[1],
    address: lines(row[4], row[5], row[6], row[7], row[8]),
    postcode: row[9],
    phone: row[17],
  })),
];
const codes = new Map(first.map((row, n) => [row.OrganisationCode!, `c${n}`]));
const pairs = second.flatMap((row, n) => (codes.has(row[0]!) ? [[codes.get(row[0]!)!, `o${n}`]] : []));
mkdirSync(target, { recursive: true });
writeFileSync(
  join(target, 'records.csv'),
  Papa.unparse(rows, {
    columns: ['id', 'source', 'name', 'address', 'city', 'postcode', 'phone', 'email', 'url', 'latitude', 'longitude'],
  }),
);
writeFileSync(join(target, 'pairs.csv'), Papa.unparse([['a', 'b'], ...pairs]));
console.log(`${first.length} and ${second.length} practices, ${pairs.length} in both: ${target}`);
