/** Sets of records with labels, from CSV: an id and any of the columns below; pairs as two ids. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Evidence, packEvidence } from '../core/merge/evidence.ts';
import { makeEvidence } from '../core/merge/make-evidence.ts';
import { identifier } from '../core/merge/service-evidence.ts';

export const COLUMNS = [
  'name',
  'organization',
  'address',
  'city',
  'postcode',
  'phone',
  'email',
  'url',
  'latitude',
  'longitude',
  'description',
  'source',
  'charity_number',
  'company_number',
  'uprn',
] as const;
export type Row = { id: string } & { [column in (typeof COLUMNS)[number]]?: string };

/** Records by id, in the order of source and id, which is the lasting order that positions are in. */
export function readRecords(file: string, ignored: ReadonlySet<string> = new Set()): { ids: string[]; packed: string[] } {
  const { data } = Papa.parse<{ [column: string]: string }>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const rows = data.map((row): Row => {
    const kept: Row = { id: (row.id ?? Object.values(row)[0] ?? '').trim() };
    for (const column of COLUMNS) if (row[column] && !ignored.has(column)) kept[column] = row[column].trim();
    return kept;
  });
  return packRows(rows);
}

export function packRows(rows: readonly Row[]): { ids: string[]; packed: string[] } {
  const records = rows.map((row) => ({ id: row.id, packed: packEvidence(rowEvidence(row)), source: row.source ?? '' }));
  records.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { ids: records.map(({ id }) => id), packed: records.map(({ packed }) => packed) };
}

export function rowEvidence(row: Row): Evidence {
  const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));
  return makeEvidence({
    source: row.source,
    name: row.name,
    organization: row.organization,
    places: [
      { address: row.address, city: row.city, postcode: row.postcode, latitude: number(row.latitude), longitude: number(row.longitude) },
    ],
    phones: row.phone ? [row.phone] : [],
    emails: row.email ? [row.email] : [],
    urls: row.url ? row.url.split(/[\s;,]+(?=http|www)/) : [],
    identifiers: [...identifier('GB-CHC', row.charity_number ?? ''), ...identifier('GB-COH', row.company_number ?? '')],
    place_identifiers: identifier('UPRN', row.uprn ?? ''),
    description: row.description,
  });
}

/** Pairs of ids; a first line that names no record is a header. */
export function readPairs(file: string, known: ReadonlySet<string>): [string, string][] {
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const pairs = data.map(([a = '', b = '']): [string, string] => [a.trim(), b.trim()]);
  return pairs.filter(([a, b]) => a !== b && known.has(a) && known.has(b));
}
