import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodePlaces, noPlaces } from '../place/places.ts';
import { Directory } from './directory.ts';
import type { Manifest } from './manifest.ts';
import type { PublishedService } from './published.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { encodeUtf8 } from './utf8.ts';

const service = (n: number, name: string, description: string, more: Partial<PublishedService['service']> = {}): PublishedService => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  short_id: `AAAA${String(n).padStart(4, '0')}`,
  service: { name, description, status: 'active', ...more },
  sources: [{ source_id: 'council', record_id: String(n) }],
});

const at = (latitude: number, longitude: number) => ({
  service_at_locations: [{ location: { location_type: 'physical' as const, latitude, longitude } }],
});

/** A directory held in memory, as the pipeline would publish it. */
async function directoryOf(segments: PublishedService[][], { dropped = [] as number[][], withdrawn = [] as string[], today = '' } = {}) {
  const files = new Map<string, Uint8Array>();
  const entry = (path: string, bytes: Uint8Array) => {
    files.set(path, bytes);
    return { path, bytes: bytes.length, br_bytes: 0, sha256: '' };
  };
  const manifest: Manifest = {
    format: 1,
    area: { id: 'test', name: 'Test' },
    version: '1',
    built_at: '2026-11-24T00:00:00Z',
    counts: { services: 0, organizations: 0, locations: 0 },
    places: entry('places', encodePlaces({ ...noPlaces(), districts: new Map([['PO4', { latitude: 50.785, longitude: -1.06 }]]) })),
    sources: [],
    withdrawn,
    segments: segments.map((services, i) => {
      const builder = new SegmentBuilder({ needsMet: () => [] });
      for (const one of services) builder.add(one);
      const built = builder.finish();
      const path = `segments/${i}`;
      for (const { chunk, bytes } of builder.takeChunks()) files.set(`${path}/records/${chunk}`, bytes);
      return {
        id: String(i),
        services: built.services,
        first: entry(`${path}/first`, built.first),
        rest: entry(`${path}/rest`, built.rest),
        ids: entry(`${path}/ids`, built.ids),
        records: { path: `${path}/records`, chunks: 1, per_chunk: 32, bytes: 0, br_bytes: 0, sha256: '' },
        dropped: dropped[i] ?? [],
      };
    }),
  };
  files.set('manifest.json', encodeUtf8(JSON.stringify(manifest)));
  return Directory.open(async (path) => files.get(path) ?? Promise.reject(new Error(`no ${path}`)), { today });
}

const names = async (directory: Directory, request: Parameters<Directory['search']>[0]) =>
  (await directory.records((await directory.search(request)).hits)).map((found) => found.service.name);

const city = [
  service(1, 'Debt Advice Centre', 'Free help with bills and bailiffs.', at(50.8, -1.09)),
  service(2, 'Harbour Pantry', 'Low-cost groceries every Saturday.', {
    ...at(50.786, -1.06),
    schedules: [{ freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '12:00' }],
    fees: '£3 a bag',
  }),
  service(3, 'Evening Choir', 'Sing with us.', {
    schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '19:00', closes_at: '21:00' }],
    minimum_age: 18,
  }),
];

test('finds by word, inflection, prefix and misspelling', async () => {
  const directory = await directoryOf([city]);
  assert.deepEqual(await names(directory, { text: 'bailiff ' }), ['Debt Advice Centre']);
  assert.deepEqual(await names(directory, { text: 'singing ' }), ['Evening Choir']);
  assert.deepEqual(await names(directory, { text: 'groc' }), ['Harbour Pantry']);
  assert.deepEqual(await names(directory, { text: 'bailifs ' }), ['Debt Advice Centre']);
});

test('filters leave out what breaks them, never what states nothing', async () => {
  const directory = await directoryOf([city]);
  assert.deepEqual(await names(directory, { filters: { days: ['SA'] } }), ['Debt Advice Centre', 'Harbour Pantry']);
  assert.deepEqual(await names(directory, { filters: { times: ['evening'] } }), ['Debt Advice Centre', 'Evening Choir']);
  assert.deepEqual(await names(directory, { filters: { age: 12, free: true } }), ['Debt Advice Centre']);
});

test('a place in the words brings the nearest first, with its miles', async () => {
  const directory = await directoryOf([city]);
  const found = await directory.search({ text: 'near po4' });
  assert.equal(found.understood.place?.name, 'PO4');
  const [first] = await directory.records(found.hits);
  assert.equal(first?.service.name, 'Harbour Pantry');
  assert.ok(found.hits[0]!.miles! < 0.2);
});

test('searches several segments as one, without what was dropped or withdrawn', async () => {
  const newer = [service(2, 'Harbour Pantry', 'Low-cost groceries every Sunday.', {})];
  const directory = await directoryOf([city, newer], { dropped: [[1]], withdrawn: [city[0]!.id] });
  assert.deepEqual(await names(directory, { text: 'groceries ' }), ['Harbour Pantry']);
  assert.deepEqual(await names(directory, { text: 'bailiffs ' }), []);
  assert.equal((await directory.byId(city[1]!.id))?.service.description, 'Low-cost groceries every Sunday.');
  assert.equal((await directory.byId('aaaa0003'))?.service.name, 'Evening Choir');
  assert.equal(await directory.byId(city[0]!.id), undefined);
});

test('counts what a request finds, and names the languages there are', async () => {
  const spoken = { languages: [{ name: 'Polish' }, { name: 'English' }] };
  const directory = await directoryOf([city, [service(4, 'Polish Saturday School', 'Stories and songs.', spoken)]]);
  for (const request of [{ text: 'groceries ' }, { filters: { free: true } }, { text: 'nothingofthekind' }])
    assert.equal(await directory.count(request), (await directory.search(request)).total);
  assert.deepEqual(directory.languages(), ['Polish']);
  assert.equal(await directory.needName('food-bank'), undefined);
});

test('what was checked lately stands above what was checked years ago, and no lower than what never says', async () => {
  const alike = (n: number, assured_date?: string) => service(n, `Advice ${n}`, 'Advice.', assured_date ? { assured_date } : {});
  const directory = await directoryOf([[alike(1, '2010-05-01'), alike(2, '2026-11-23'), alike(3, '2024-01-01'), alike(4)]], {
    today: '2026-11-24',
  });
  const { hits } = await directory.search({ text: 'advice ' });
  const found = await directory.records(hits);
  const score = new Map(found.map(({ service }, i) => [service.name, hits[i]!.score]));
  assert.ok(score.get('Advice 2')! > score.get('Advice 3')!);
  assert.ok(score.get('Advice 3')! > score.get('Advice 1')!);
  assert.equal(score.get('Advice 2'), score.get('Advice 4'));
});

test('as many are counted as can be shown, over any number of segments', async () => {
  const weak = Array.from({ length: 40 }, (_, n) => service(n, `Place ${n}`, 'One day we may have choir music perhaps.'));
  const strong = [service(90, 'Choir choir', 'Choir.', { alternate_name: 'Community choir' })];
  for (const segments of [[weak, strong], [strong, weak], [[...weak, ...strong]]]) {
    const directory = await directoryOf(segments);
    const { total, hits } = await directory.search({ text: 'community choir ', limit: 100 });
    assert.equal(hits.length, total);
  }
});

test('the nearest place is told by its number in the record, whichever have coordinates', async () => {
  const location = (name: string, more = {}) => ({ location: { location_type: 'physical' as const, name, ...more } });
  const places = [
    location('No map'),
    location('Far', { latitude: 51.5, longitude: -0.1 }),
    location('No map either'),
    location('Near', { latitude: 50.786, longitude: -1.06 }),
  ];
  const directory = await directoryOf([[service(1, 'Club', 'Cards.', { service_at_locations: places })]]);
  const { hits } = await directory.search({ text: 'club near po4' });
  assert.equal(places[hits[0]!.location!]!.location.name, 'Near');
});

test('a night shelter is open in the morning and on the next day, a bar is not', async () => {
  const open = (n: number, closes_at: string) =>
    service(n, `Night ${n}`, 'Beds.', { schedules: [{ byday: 'SU', opens_at: '21:00', closes_at }] });
  const directory = await directoryOf([[open(1, '08:00'), open(2, '01:00')]]);
  assert.deepEqual(await names(directory, { filters: { times: ['morning'] } }), ['Night 1']);
  assert.deepEqual(await names(directory, { filters: { days: ['MO'] } }), ['Night 1']);
});
