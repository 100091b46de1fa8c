import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Papa from 'papaparse';
import type { AreaConfig } from '../../core/area.ts';
import type { Service } from '../../core/hsds.ts';
import { centreOf } from '../../core/place/locate.ts';
import { decodePlaces } from '../../core/place/places.ts';
import { mapperFor } from '../../core/read/mapper-for.ts';

const area = JSON.parse(readFileSync(new URL('england.json', import.meta.url), 'utf8')) as AreaConfig;
const sourceOf = (id: string) => area.sources.find((source) => source.id === id)!;
const map = (id: string, row: unknown) => mapperFor(sourceOf(id))(row);

test('a library is named as one, with its hours; a closed one is refused', () => {
  const row = {
    'Local authority': 'Suffolk',
    'Library name': 'Eye',
    Postcode: 'IP23 7AB',
    'Saturday staffed hours': '09:00-13:00',
    'Sunday staffed hours': '00:00-00:00',
  };
  const service = map('libraries', row).record?.service;
  assert.equal(service?.name, 'Eye Library');
  assert.deepEqual(service?.schedules, [{ freq: 'WEEKLY', byday: 'SA', opens_at: '09:00', closes_at: '13:00' }]);
  assert.equal(map('libraries', { ...row, 'Library name': 'Hythe Community Library' }).record?.service.name, 'Hythe Community Library');
  const closed = map('libraries', { ...row, 'Year closed': '2012' });
  assert.deepEqual([closed.record, closed.problems[0]?.reason], [undefined, 'closed']);
});

test('of the prescribers only practices are taken, in letters as people write them', () => {
  const row = (setting: string, status: string) => {
    const cells = Array.from({ length: 27 }, () => '');
    Object.assign(cells, {
      0: 'A81001',
      1: 'THE DENSHAM SURGERY',
      4: 'THE HEALTH CENTRE',
      6: 'STOCKTON ON TEES',
      9: 'TS18 1HU',
      12: status,
      25: setting,
    });
    return cells;
  };
  assert.equal(map('ods-practices', row('4', 'A')).record?.service.name, 'The Densham Surgery');
  assert.equal(map('ods-practices', row('4', 'C')).problems[0]?.reason, 'closed');
  assert.deepEqual(map('ods-practices', row('0', 'A')), { problems: [] });
});

const lists = new URL('../../../shared/data/', import.meta.url);

test('the public lists give their services, nearly all with a place', {
  skip: !existsSync(lists) && 'the public lists are not here',
}, () => {
  const places = decodePlaces(readFileSync(new URL('../../core/place/national/places.bin', import.meta.url)));
  const isPlaced = ({ service_at_locations: [at] = [] }: Service) =>
    at?.location.latitude !== undefined || centreOf(at?.location.addresses?.[0]?.postal_code ?? '', places) !== undefined;
  const least: Record<string, number> = {
    libraries: 2900,
    'food-banks': 300,
    pharmacies: 11_000,
    'gp-practices': 8800,
    'ods-practices': 6700,
  };
  for (const source of area.sources) {
    const services = rowsOf(source.url.replace('{real}/', ''), source.table!).flatMap(
      (row) => mapperFor(source)(row).record?.service ?? [],
    );
    assert.ok(services.length >= least[source.id]!, `${source.id}: ${services.length}`);
    assert.ok(services.filter(isPlaced).length > 0.95 * services.length, `${source.id} has too many without a place`);
  }
});

function rowsOf(path: string, table: NonNullable<AreaConfig['sources'][number]['table']>): unknown[] {
  const text = new TextDecoder(table.encoding ?? 'utf-8').decode(readFileSync(new URL(path, lists)));
  if (table.format === 'json') return JSON.parse(text) as unknown[];
  return Papa.parse<unknown>(text, {
    header: table.header !== false,
    delimiter: table.delimiter ?? ',',
    skipEmptyLines: true,
  } as Papa.ParseConfig).data;
}
