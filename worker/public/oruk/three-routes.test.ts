import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FEED_SERVICES as SERVICES } from '../fixtures/feed-services.ts';
import { testServer } from '../fixtures/server.ts';
import { publish } from '../fixtures/snapshot.ts';

const { server, env } = testServer();
const DEBT = SERVICES[0]!.id;
const FOOD = SERVICES[1]!.id;
const PHONE = SERVICES[2]!.id;
const JOINED = '0000000b-0000-4000-8000-000000000001';

before(async () => {
  await server.listen();
  await publish((await env()).SNAPSHOTS, SERVICES, { joined: { [JOINED]: DEBT } });
});
after(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: what is read is what is tested
type Read = any;
const ask = (path: string, init: Parameters<typeof server.fetch>[1] = {}) => server.fetch(`/testham/oruk/3${path}`, init);
async function read(path: string): Promise<Read> {
  const answer = await ask(path);
  assert.equal(answer.status, 200, path);
  return answer.json();
}
const ids = (list: Read): string[] => list.contents.map(({ id }: Read) => id);
const found = async (query: string): Promise<string[]> => ids(await read(`/services?per_page=100&${query}`));

/** Every field of everything, with its path. */
function* fields(value: Read, path = ''): Generator<[string, Read]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield [`${path}/${name}`, inner];
    yield* fields(inner, `${path}/${name}`);
  }
}

test('the root says what it is, whose facts it holds and where it is described', async () => {
  for (const path of ['', '/']) {
    const about = await read(path);
    assert.equal(about.version, 'HSDS-UK-3.0');
    assert.ok(about.profile.startsWith('https://'));
    assert.match(about.openapi_url, /\/testham\/oruk\/3\/openapi\.json$/);
    assert.equal(about.sources[0].owner, 'Testham Council');
  }
});

test('every list has its envelope, and pages follow each other without gap or overlap', async () => {
  for (const path of ['/services', '/service_at_locations', '/taxonomies', '/taxonomy_terms', '/organizations']) {
    const whole = await read(`${path}?per_page=500`);
    assert.ok(whole.total_items > 0, path);
    assert.equal(whole.contents.length, whole.total_items, path);
    const gathered: string[] = [];
    const size = Math.max(1, Math.ceil(whole.total_items / 3));
    for (let n = 1, last = 1; n <= last; n++) {
      const page = await read(`${path}?per_page=${size}&page=${n}`);
      last = page.total_pages;
      assert.deepEqual(
        [page.page_number, page.first_page, page.last_page, page.empty, page.size, page.total_items],
        [n, n === 1, n === last, false, page.contents.length, whole.total_items],
        path,
      );
      if (n < last) assert.equal(page.contents.length, size);
      gathered.push(...ids(page));
    }
    assert.deepEqual(gathered, ids(whole), path);
    assert.equal(new Set(gathered).size, gathered.length, path);
    const beyond = await read(`${path}?page=9999`);
    assert.deepEqual([beyond.empty, beyond.size, beyond.last_page, beyond.first_page], [true, 0, true, false], path);
  }
});

test('a list gives the very record that its own address gives', async () => {
  for (const path of ['/services', '/service_at_locations', '/taxonomies', '/taxonomy_terms', '/organizations'])
    for (const listed of (await read(`${path}?per_page=3`)).contents) assert.deepEqual(await read(`${path}/${listed.id}`), listed, path);
});

test('nothing is empty, every part has a UUID of its own, and what sources said beyond the standard stays out', async () => {
  const { contents } = await read('/services?per_page=500');
  const seen = new Set<string>();
  for (const service of contents) {
    for (const [path, value] of fields(service)) {
      assert.ok(value !== '' && value !== null && !(Array.isArray(value) && value.length === 0), path);
      if (!path.endsWith('/id') || path.includes('/sources/')) continue;
      assert.match(value, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, path);
      if (/organization|taxonomy_term/.test(path)) continue;
      assert.ok(!seen.has(value), `${path} ${value} twice`);
      seen.add(value);
    }
  }
  assert.doesNotMatch(JSON.stringify(contents), /internal_note|Do not show/);
});

test('what the standard requires is there, whatever a source leaves out', async () => {
  const { contents } = await read('/services?per_page=500');
  for (const service of contents) {
    assert.ok(service.id && service.name && service.status);
    assert.ok(service.organization.name && service.organization.description);
    for (const { location } of service.service_at_locations ?? []) {
      assert.ok(location.location_type);
      for (const address of location.addresses ?? [])
        for (const name of ['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'])
          assert.ok(address[name], name);
    }
  }
  const pier = contents.find(({ id }: Read) => id === FOOD).service_at_locations[0].location;
  assert.equal(pier.addresses, undefined);
  assert.equal(pier.description, 'The Pier');
  assert.equal(contents[0].url, 'https://advice.example.org/caf%C3%A9?a=1');
});

test('ids are the same for ever: these must never change', async () => {
  const debt = await read(`/services/${DEBT}`);
  const { organization_id, phones, service_at_locations: places, attributes, schedules } = debt;
  assert.deepEqual(
    [organization_id, phones[0].id, schedules[0].id, places[0].id, places[0].location_id, attributes[0].taxonomy_term_id],
    FOR_EVER,
  );
});

test('each parameter of services keeps what it says and leaves out the rest', async () => {
  assert.deepEqual(await found('minimum_age=16&maximum_age=25'), [DEBT]);
  assert.deepEqual(await found('minimum_age=17'), [PHONE]);
  assert.deepEqual(await found('maximum_age=24'), []);
  assert.deepEqual(await found('day=MO&start_time=09:00&end_time=17:00'), [DEBT]);
  assert.deepEqual(await found('day=tuesday'), []);
  assert.deepEqual(await found('day=SA'), [FOOD]);
  assert.deepEqual(await found('start_time=09:30'), [FOOD]);
  assert.deepEqual(await found('end_time=12:00:00'), [FOOD]);
  assert.deepEqual(await found('modified_after=2026-11-10'), [DEBT, FOOD]);
  assert.deepEqual(await found('modified_after=2026-11-20T10:00:00Z'), [DEBT]);
  assert.deepEqual(await found('modified_after=2026-11-20T11:00:01%2B01:00'), []);
  const { taxonomy_term: term } = (await read(`/services/${DEBT}`)).attributes[0];
  assert.deepEqual(await found(`taxonomy_term_id=${term.id}`), [DEBT]);
  assert.deepEqual(await found('taxonomy_term_id=esdServiceType:242'), [DEBT]);
  assert.deepEqual(await found(`taxonomy_id=${term.taxonomy_id}`), [DEBT]);
  assert.deepEqual(await found('taxonomy_id=council list'), [DEBT, FOOD]);
  assert.deepEqual(await found(`taxonomy_id=council+list&taxonomy_term_id=${term.id}&minimum_age=20`), []);
  assert.deepEqual(await found('taxonomy_term_id=nobody'), []);
  const { organization_id } = await read(`/services/${DEBT}`);
  assert.deepEqual(await found(`organization_id=${organization_id}`), [DEBT, PHONE]);
  assert.deepEqual(await found('search=behind+with+rent'), [DEBT]);
  assert.deepEqual(await found('search=food&day=MO'), []);
  assert.deepEqual((await read('/services?minimal=true&per_page=1')).contents, [{ id: DEBT, last_modified: '2026-11-20T10:00:00.000Z' }]);
});

test('places are found by postcode and distance, the nearest first', async () => {
  const near = async (query: string): Promise<Read[]> => (await read(`/service_at_locations?${query}`)).contents;
  assert.deepEqual(
    (await near('postcode=te2+2bb')).map(({ location }) => location.name),
    ['Farham Hall', 'Testham Hall'],
  );
  assert.deepEqual(
    (await near('postcode=TE11AA&proximity=500')).map(({ location }) => location.name),
    ['Testham Hall'],
  );
  assert.equal((await near('postcode=TE1&proximity=20000')).length, 2);
  assert.equal((await near('postcode=TE1&proximity=20000&day=TU')).length, 0);
  const [nearest] = await near('postcode=TE1+1AA');
  assert.equal(nearest.distance_metres, 0);
  assert.equal(nearest.service.id, DEBT);
  assert.equal(nearest.service.service_at_locations, undefined);
});

test('a term that only the text gives is listed, found by, and says how it was decided', async () => {
  const { attributes } = await read(`/services/${FOOD}`);
  assert.deepEqual(
    attributes.map(({ value, taxonomy_term }: Read) => [taxonomy_term.code ?? taxonomy_term.name, value]),
    [
      ['Food', undefined],
      ['hive:food-bank', 'read from the text of the service'],
      ['openEligibility:emergency-food', 'read from the text of the service'],
    ],
  );
  const [, { taxonomy_term: term }] = attributes;
  for (const mark of ['hive:food-bank', term.id, 'openEligibility:emergency-food'])
    assert.deepEqual(await found(`taxonomy_term_id=${mark}`), [FOOD], mark);
  assert.equal((await read(`/taxonomy_terms/${term.id}`)).code, 'hive:food-bank');
  const ours = await read(`/taxonomies/${term.taxonomy_id}`);
  assert.deepEqual(
    ours.taxonomy_terms.map(({ code }: Read) => code),
    ['hive:food-bank'],
  );
});

test('terms, taxonomies and organisations are narrowed', async () => {
  const [debt] = (await read('/taxonomy_terms?search=deb')).contents;
  assert.equal(debt.code, 'esdServiceType:242');
  assert.deepEqual(ids(await read(`/taxonomy_terms?parent_id=${debt.parent_id}`)), [debt.id]);
  assert.ok(!ids(await read('/taxonomy_terms?top_only=true')).includes(debt.id));
  assert.equal((await read(`/taxonomy_terms?taxonomy_id=${debt.taxonomy_id}`)).total_items, 1);
  assert.equal((await read('/taxonomies?search=lga')).contents[0].taxonomy_terms[0].id, debt.id);
  const [trust] = (await read('/organizations?search=ADVICE')).contents;
  assert.equal(trust.organization_identifiers[0].identifier, '1234567');
  assert.deepEqual(
    (await read(`/organizations/${trust.id}?full_service=true`)).services.map(({ id }: Read) => id),
    [DEBT, PHONE],
  );
});

test('a parameter that cannot be used is refused and named', async () => {
  for (const [path, parameter, fault] of [
    ['/services?colour=red', 'colour', 'unknown'],
    ['/services?page=0', 'page', 'out_of_range'],
    ['/services?page=one', 'page', 'not_a_number'],
    ['/services?per_page=501', 'per_page', 'out_of_range'],
    ['/services?minimum_age=young', 'minimum_age', 'not_a_number'],
    ['/services?maximum_age=-1', 'maximum_age', 'out_of_range'],
    ['/services?start_time=9am', 'start_time', 'not_a_time'],
    ['/services?end_time=25:00', 'end_time', 'not_a_time'],
    ['/services?day=someday', 'day', 'not_in_list'],
    ['/services?modified_after=yesterday', 'modified_after', 'not_a_time'],
    ['/services?postcode=TE1', 'postcode', 'unknown'],
    ['/services?page=1&page=2', 'page', 'twice'],
    ['/services?full=maybe', 'full', 'not_in_list'],
    ['/service_at_locations?postcode=ZZ99+9ZZ', 'postcode', 'unknown_place'],
    ['/service_at_locations?proximity=100', 'proximity', 'alone'],
    [`/services/${DEBT}?full=true`, 'full', 'unknown'],
  ]) {
    const answer = await ask(path!);
    assert.equal(answer.status, 400, path);
    const body = (await answer.json()) as Read;
    assert.deepEqual([body.error, body.parameters[0].parameter, body.parameters[0].fault], ['bad_parameter', parameter, fault]);
    assert.ok(body.parameters[0].right.length > 3);
  }
});

test('a postcode that is not known is called so, with what to do', async () => {
  const { message } = (await (await ask('/service_at_locations?postcode=ZZ1')).json()) as Read;
  assert.match(message, /^postcode: We do not know this postcode\. Check it, or give its first half only/);
});

test('what is held is not sent again; any page may ask', async () => {
  const answer = await ask('/services');
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  assert.match(answer.headers.get('Link')!, /LICENCES\.txt>; rel="license"/);
  assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=60');
  await answer.text();
  const again = await ask('/services', { headers: { 'If-None-Match': answer.headers.get('ETag')! } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  const other = await ask('/services?page=2', { headers: { 'If-None-Match': answer.headers.get('ETag')! } });
  assert.equal(other.status, 200);
  await other.text();
  const searched = await ask('/services?search=rent');
  assert.equal(searched.headers.get('Cache-Control'), 'no-store');
  await searched.text();
});

test('a joined id leads on; what is not there is not found', async () => {
  const moved = await ask(`/services/${JOINED}`, { redirect: 'manual' });
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.get('Location'), `/testham/oruk/3/services/${DEBT}`);
  for (const path of [
    '/services/none',
    `/services/${JOINED.replace('0b', '0c')}`,
    '/service_at_locations/none',
    '/taxonomies/x',
    '/taxonomy_terms/x',
    '/organizations/x',
    '/nothing',
  ]) {
    const answer = await ask(path);
    assert.equal(answer.status, 404, path);
    await answer.text();
  }
  const nowhere = await server.fetch('/nowhere/oruk/3/services');
  assert.equal(nowhere.status, 404);
  await nowhere.text();
});

test('what was dropped or withdrawn is nowhere, and its last terms and organisations go with it', async () => {
  const { SNAPSHOTS } = await env();
  const before = await read(`/services/${DEBT}`);
  const { segments } = await publish(SNAPSHOTS, SERVICES);
  await publish(SNAPSHOTS, SERVICES, { withdrawn: [DEBT], segments: segments.map((segment) => ({ ...segment, dropped: [1] })) });
  const list = await read('/services?per_page=500');
  assert.equal(list.total_items, SERVICES.length - 2);
  const everything = JSON.stringify(
    await Promise.all(
      ['/services', '/service_at_locations', '/taxonomies', '/taxonomy_terms', '/organizations'].map((path) =>
        read(`${path}?per_page=500`),
      ),
    ),
  );
  assert.doesNotMatch(everything, /Debt|Farham/);
  assert.deepEqual(await found('search=behind+with+rent'), []);
  for (const [path, status] of [
    [`/services/${DEBT}`, 410],
    [`/services/${FOOD}`, 404],
    [`/service_at_locations/${before.service_at_locations[0].id}`, 404],
    [`/taxonomy_terms/${before.attributes[0].taxonomy_term_id}`, 404],
  ] as const) {
    const answer = await ask(path);
    assert.equal(answer.status, status, path);
    await answer.text();
  }
  assert.equal((await read(`/organizations/${before.organization_id}`)).name, 'Advice Trust Ltd');
  await publish(SNAPSHOTS, SERVICES, { joined: { [JOINED]: DEBT } });
});

test('several segments are one directory: organisations and terms once, pages across the border', async () => {
  const { SNAPSHOTS } = await env();
  const halves = [SERVICES.slice(0, 2), SERVICES.slice(2)];
  const published = [];
  for (const half of halves) published.push(await publish(SNAPSHOTS, half));
  await publish(SNAPSHOTS, SERVICES, { segments: published.flatMap(({ segments }) => segments) });
  assert.deepEqual(
    await found(''),
    SERVICES.map(({ id }) => id),
  );
  assert.deepEqual(ids(await read('/services?per_page=2&page=2')), [PHONE, SERVICES[3]!.id]);
  const trusts = await read('/organizations?search=advice+trust');
  assert.equal(trusts.total_items, 1);
  assert.deepEqual(await found(`organization_id=${trusts.contents[0].id}`), [DEBT, PHONE]);
  assert.deepEqual(await found('minimum_age=16'), [DEBT, PHONE]);
  await publish(SNAPSHOTS, SERVICES, { joined: { [JOINED]: DEBT } });
});

/** Organisation, phone, schedule, place, location and term of the debt advice. Others keep them: do not mend this list. */
const FOR_EVER = [
  'cc3e09ba-136e-8500-8df4-fe8c1d373dcd',
  '9e4beb00-4137-8d86-8955-75a06bbe41e8',
  '9930034b-66ae-8eb5-98fc-4fbb0dd5486d',
  '16881015-d507-8a8f-bd16-b4554843ce5a',
  '25162cf4-d304-8b2d-88cb-c7725afc4a4a',
  '377735f3-0213-8ced-84cb-c2bc2f5a069b',
];
