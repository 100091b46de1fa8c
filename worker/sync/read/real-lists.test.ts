/** England's libraries, food banks, pharmacies and practices, where they are at hand. Only counted, never shown. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { mapperFor } from '../../../core/read/mapper-for.ts';
import type { TableMapping } from '../../../core/read/table/mapping.ts';
import { tableRows } from './table-rows.ts';

const FOLDER = process.env.HIVE_REAL_DATA ?? join(import.meta.dirname, '../../../../shared/data');

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LISTS: { file: string; least: number; mapping: TableMapping }[] = [
  {
    file: 'uk-libraries/libraries_england.csv',
    least: 2800,
    mapping: {
      format: 'csv',
      id: { join: ['Local authority', 'Library name', 'Postcode'], with: '/' },
      name: 'Library name',
      columns: {
        address_1: 'Address 1',
        postal_code: 'Postcode',
        url: 'URL',
        email: 'Email address',
        uprn: 'Unique property reference number',
      },
      closed: [{ column: 'Year closed', is: 'any' }],
      hours: DAYS.map((day) => `${day} staffed hours`),
    },
  },
  {
    file: 'uk-food-banks/foodbanks.json',
    least: 300,
    mapping: {
      format: 'json',
      id: { join: ['name', 'location_name', 'postcode'], with: '/' },
      name: { template: '{name} food bank, {location_name}' },
      columns: {
        url: 'url',
        phone: 'phone',
        email: 'email',
        address_1: 'address',
        postal_code: 'postcode',
        latitude: 'lat',
        longitude: 'lon',
      },
    },
  },
  {
    file: 'uk-pharmacies/pharmacy.csv',
    least: 11_000,
    mapping: {
      format: 'csv',
      header: false,
      id: 0,
      name: 1,
      columns: { address_1: 2, address_2: 3, region: 4, city: 5, postal_code: 6, phone: 7, latitude: 8, longitude: 9 },
    },
  },
  {
    file: 'uk-gp-practices/nhs-choices-GP_original-cp1252.csv',
    least: 8800,
    mapping: {
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: '¬',
      id: 'OrganisationCode',
      name: 'OrganisationName',
      columns: { postal_code: 'Postcode', latitude: 'Latitude', longitude: 'Longitude', phone: 'Phone', email: 'Email', url: 'Website' },
    },
  },
  {
    file: 'uk-gp-practices/ods-epraccur.csv',
    least: 6000,
    mapping: {
      format: 'csv',
      header: false,
      id: 0,
      name: 1,
      columns: { address_1: 4, address_2: 5, city: 6, region: 7, postal_code: 9, phone: 17 },
      only: [{ column: 25, is: ['4'] }],
      closed: [{ column: 12, is: ['C'] }],
      capitals: true,
    },
  },
];

for (const { file, least, mapping } of LISTS) {
  const path = join(FOLDER, file);
  test(`${file} is read`, { skip: existsSync(path) ? false : `no ${file} in HIVE_REAL_DATA` }, () => {
    const table = tableRows(new Uint8Array(readFileSync(path)), mapping, 'https://lists.example.org/');
    assert.ok(table.ok);
    const map = mapperFor({ id: 'real', kind: 'table', table: mapping });
    const mapped = table.value.rows.map(map);
    const taken = mapped.flatMap(({ record }) => record ?? []);
    assert.ok(taken.length >= least, `${taken.length} of ${mapped.length}`);
    const lost = mapped.filter(({ record, problems }) => !record && problems.some(({ reason }) => reason !== 'closed')).length;
    assert.ok(lost < mapped.length / 100, `${lost} refused`);
    const ids = new Set(taken.map(({ record_id }) => record_id));
    assert.ok(ids.size > taken.length * 0.99, 'ids are its own');
  });
}
