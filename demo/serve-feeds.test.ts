import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import type { AreaConfig } from '../core/area.ts';
import { mapperFor } from '../core/read/mapper-for.ts';
import type { Mapped } from '../core/read/record.ts';
import type { Listening } from './listen.ts';
import { startFeeds } from './serve-feeds.ts';

type Envelope = { contents?: unknown[]; content?: { id: string }[]; total_pages?: number; totalPages?: number };

const area = JSON.parse(readFileSync(new URL('areas/portsmouth.json', import.meta.url), 'utf8')) as AreaConfig;
let feeds: Listening;
before(async () => {
  feeds = await startFeeds(0);
});
after(() => feeds.close());

const get = async <Body>(path: string): Promise<Body> => (await (await fetch(feeds.url + path)).json()) as Body;

async function council(): Promise<unknown[]> {
  const records: unknown[] = [];
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { contents = [], total_pages = 1 } = await get<Envelope>(`/council/oruk/3/services?page=${page}`);
    records.push(...contents);
    last = total_pages;
  }
  return records;
}

async function nhs(): Promise<unknown[]> {
  const ids: string[] = [];
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { content = [], totalPages = 1 } = await get<Envelope>(`/nhs/oruk/1/services?page=${page}`);
    ids.push(...content.map(({ id }) => id));
    last = totalPages;
  }
  return Promise.all(ids.map((id) => get(`/nhs/oruk/1/services/${id}`)));
}

async function voluntary(): Promise<unknown[]> {
  const text = await (await fetch(`${feeds.url}/voluntary/services.csv`)).text();
  return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
}

async function mapped(): Promise<{ source: string; answer: Mapped }[]> {
  const raw: Record<string, unknown[]> = { council: await council(), nhs: await nhs(), voluntary: await voluntary() };
  return area.sources.flatMap((source) =>
    (raw[source.id] ?? []).map((record) => ({ source: source.id, answer: mapperFor(source)(record) })),
  );
}

test('at least 210 services stand when those that are certainly one are counted once', async () => {
  const keys = new Set<string>();
  for (const { answer } of await mapped()) {
    const service = answer.record?.service;
    const postcode = service?.service_at_locations?.[0]?.location.addresses?.[0]?.postal_code;
    if (service) keys.add([service.name.toLowerCase(), postcode, service.phones?.[0]?.number].join('|'));
  }
  assert.ok(keys.size >= 210, `${keys.size} services`);
});

test('the feeds overlap, and disagree about what they both list', async () => {
  const byName = new Map<string, Set<string>>();
  for (const { source, answer } of await mapped()) {
    const name = answer.record?.service.name;
    if (name) byName.set(name, (byName.get(name) ?? new Set()).add(source));
  }
  assert.ok([...byName.values()].filter((sources) => sources.size > 1).length >= 14);
});

test('each kind of slip is there for the readers to mend or refuse', async () => {
  const reasons = new Set((await mapped()).flatMap(({ answer }) => answer.problems.map(({ reason }) => reason)));
  for (const reason of [
    'missing_name',
    'not_published',
    'closed',
    'html_removed',
    'swapped_coordinates',
    'placeholder',
    'mended_encoding',
  ] as const) {
    assert.ok(reasons.has(reason), `${reason} among ${[...reasons].join(', ')}`);
  }
});

test('schedules, ages, costs, several places, distance and whole-county services are all there', async () => {
  const services = (await mapped()).flatMap(({ answer }) => answer.record?.service ?? []);
  const many = (test: (service: (typeof services)[number]) => unknown) => services.filter(test).length;
  assert.ok(many((service) => service.schedules?.some(({ opens_at }) => opens_at)) > 120);
  assert.ok(many((service) => service.minimum_age) > 60);
  assert.ok(many((service) => service.cost_options?.some(({ amount }) => amount === 0)) > 60);
  assert.ok(many((service) => (service.service_at_locations?.length ?? 0) > 1) >= 3);
  assert.ok(many((service) => service.attending?.includes('online')) >= 8);
  assert.ok(many((service) => service.service_areas?.some(({ name }) => name === 'Hampshire')) >= 10);
  assert.ok(many((service) => service.status === 'temporarily closed' && service.alert) >= 1);
});

test('everything is fiction: numbers kept for drama, addresses on example.org', () => {
  for (const name of ['services', 'listings']) {
    const text = readFileSync(new URL(`city/${name}.jsonl`, import.meta.url), 'utf8');
    for (const [host] of text.matchAll(/[a-z0-9.-]+\.(?:uk|com|org|net|info)\b/g)) assert.match(host, /(?:^|\.)example\.org$/);
    for (const [, number = ''] of text.matchAll(/"phone":"([\d ]{9,})/g)) {
      assert.match(number.trim(), /^(?:0?1632 960\d{3}|0?7700 ?900\d{3}|0808 157 0\d{3}|020 7946 0\d{3})$/);
    }
  }
});

test('what a reader holds already is not sent again', async () => {
  for (const path of ['/council/oruk/3/services?page=2', '/nhs/oruk/1/services', '/voluntary/services.csv']) {
    const first = await fetch(feeds.url + path);
    await first.arrayBuffer();
    const again = await fetch(feeds.url + path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    assert.equal(again.status, 304, path);
    assert.equal((await again.arrayBuffer()).byteLength, 0);
  }
});

test('a page past the end is empty, an unknown service is not found', async () => {
  assert.deepEqual((await get<Envelope>('/council/oruk/3/services?page=999')).contents, []);
  assert.equal((await fetch(`${feeds.url}/nhs/oruk/1/services/1`)).status, 404);
  assert.equal((await fetch(`${feeds.url}/council/oruk/3/services`, { method: 'POST' })).status, 405);
});

const schemas = new URL('../../shared/oruk/schemas/validator/', import.meta.url);

test('both feeds keep to the standard’s schemas, but for the slips', {
  skip: !existsSync(schemas) && 'the standard’s schemas are not here',
}, async () => {
  for (const [version, records, slips] of [
    ['V3.0-UK', await council(), 2],
    ['V1.0-UK', await nhs(), 0],
  ] as const) {
    const schema = JSON.parse(readFileSync(new URL(`${version}/service.json`, schemas), 'utf8')) as Record<string, unknown>;
    delete schema.$id;
    delete schema.$schema;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const check = ajv.compile(schema);
    const wrong = records.flatMap((record) => (check(record) ? [] : [ajv.errorsText(check.errors)]));
    assert.ok(wrong.length <= slips, wrong.join('\n'));
  }
});
