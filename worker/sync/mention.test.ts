import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedService } from '../../core/snapshot/published.ts';
import { plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { oruk3, page } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();

interface Told {
  id: string;
  name: string;
  organization?: object;
  at?: object[];
  more?: object;
}
const feed = (source: string, services: Told[]) => {
  const contents = services.map(({ id, name, organization, at = [], more }) => ({
    id,
    name,
    organization,
    service_at_locations: at.map((location, n) => ({
      id: `at${n}`,
      location: { id: `l-${id}-${n}`, location_type: 'physical', ...location },
    })),
    ...more,
  }));
  for (const path of [`/${source}`, `/${source}/services`]) feeds.answers.set(path, plain(page(1, 1, contents)));
};
const place = (name: string, address_1: string, postal_code: string) => ({
  name,
  addresses: [{ address_1, city: 'Portsmouth', postal_code, country: 'GB', address_type: 'physical' }],
});
const charity = (identifier: string) => ({
  organization_identifiers: [{ identifier_scheme: 'GB-CHC', identifier_type: 'Charity number', identifier }],
});

const LIBRARY = place('Central Library', 'Guildhall Square', 'PO1 2DX');
const BUREAU = { id: 'cab', name: 'Portsmouth Citizens Advice Bureau', ...charity('1234567') };
const ADVICE = { id: 'o-77', name: 'Citizens Advice Portsmouth', ...charity('1234567') };
const council: Told[] = [
  {
    id: '1',
    name: 'Debt advice session',
    organization: BUREAU,
    at: [place('Citizens Advice', 'Portsmouth Central Library, Guildhall Sq', 'PO1 2DX')],
  },
  {
    id: '2',
    name: 'Lunch for over 60s',
    organization: { id: 'age', name: 'Age UK Portsmouth', ...charity('7654321') },
    at: [place('The Hall', '1 Marsden Road', 'PO6 4JB')],
  },
];
const libraries: Told[] = [
  { id: 'a', name: 'Central Library', organization: { id: 'lib', name: 'Portsmouth Libraries' }, at: [LIBRARY] },
  { id: 'b', name: 'Help with benefits', organization: ADVICE, at: [LIBRARY] },
  {
    id: 'c',
    name: 'Toddlers',
    organization: { id: 'age', name: 'Age UK', ...charity('7654321') },
    at: [place('The Annexe', '2 Marsden Road', 'PO6 4JB')],
  },
];

const run = async (...sources: string[]): Promise<Map<string, PublishedService>> => {
  await pipeline.operator.putArea(areaOf(sources.map((id, n) => oruk3(id, `${feeds.url}/${id}`, n + 1))));
  const report = await pipeline.runArea({ area: 'testford' });
  assert.equal(report.state, 'completed', JSON.stringify(report));
  return new Map((await pipeline.published('testford')).map((published) => [published.service.name, published]));
};
const organization = (services: Map<string, PublishedService>, name: string) => services.get(name)!.service.organization!.id!;
const location = (services: Map<string, PublishedService>, name: string, n = 0) =>
  services.get(name)!.service.service_at_locations![n]!.location.id!;
const left = async () =>
  (await pipeline.env.DB.prepare('select mention from mention_touched union all select record_id from mention_change').all()).results;

test('two sources’ organisation and place are one in all their services, each with its own words, and those beside it are not', async () => {
  feed('council', council);
  feed('libraries', libraries);
  const services = await run('council', 'libraries');
  assert.equal(organization(services, 'Debt advice session'), organization(services, 'Help with benefits'));
  assert.equal(services.get('Debt advice session')!.service.organization!.name, BUREAU.name, 'its source’s own words');
  assert.equal(location(services, 'Debt advice session'), location(services, 'Central Library'));
  assert.equal(location(services, 'Help with benefits'), location(services, 'Central Library'));
  assert.notEqual(organization(services, 'Lunch for over 60s'), organization(services, 'Toddlers'), 'a branch and its parent');
  assert.notEqual(location(services, 'Lunch for over 60s'), location(services, 'Toddlers'), 'two doors');
  assert.deepEqual(await left(), []);
});

test('the id that was published first stays when another source joins and when the first leaves; a joined one leads on', async () => {
  feed('libraries', libraries);
  const alone = await run('libraries');
  const [org, loc] = [organization(alone, 'Help with benefits'), location(alone, 'Central Library')];
  feed('council', council);
  const both = await run('council', 'libraries');
  assert.equal(organization(both, 'Debt advice session'), org);
  assert.equal(location(both, 'Debt advice session'), loc);
  feed('libraries', libraries.slice(2));
  const without = await run('council', 'libraries');
  assert.equal(organization(without, 'Debt advice session'), org, 'its first mention is gone');
  assert.equal(location(without, 'Debt advice session'), loc);
  feed('libraries', libraries);
  const again = await run('council', 'libraries');
  assert.deepEqual([organization(again, 'Help with benefits'), location(again, 'Central Library')], [org, loc]);
});

test('when two organisations are found to be one, the id of the one leads to the other, until they part again', async () => {
  const former = async () => {
    const path = (await pipeline.manifest('testford'))?.former?.path;
    return path && (await (await pipeline.env.SNAPSHOTS.get(`testford/${path}`))!.json());
  };
  const apart = structuredClone(libraries);
  apart[1]!.organization = { id: 'o-77', name: ADVICE.name };
  feed('council', council);
  feed('libraries', apart);
  const before = await run('council', 'libraries');
  const [older, younger] = [organization(before, 'Debt advice session'), organization(before, 'Help with benefits')];
  assert.notEqual(older, younger);
  assert.equal(await former(), undefined);
  feed('libraries', libraries);
  const joined = await run('council', 'libraries');
  assert.equal(organization(joined, 'Debt advice session'), older);
  assert.equal(organization(joined, 'Help with benefits'), older);
  assert.deepEqual(await former(), { [younger]: older });
  feed('libraries', apart);
  const parted = await run('council', 'libraries');
  assert.deepEqual([organization(parted, 'Debt advice session'), organization(parted, 'Help with benefits')], [older, younger]);
  assert.equal(await former(), undefined);
});

test('a corrected name or address keeps the id; another organisation and another place do not take it', async () => {
  feed('libraries', libraries);
  const before = await run('libraries');
  const changed = structuredClone(libraries);
  changed[1]!.organization = { ...ADVICE, name: 'Citizens Advice Solent' };
  changed[0]!.at = [place('Portsmouth Central Library', 'Guildhall Square', 'PO1 2DX')];
  changed[1]!.at = [];
  changed[2]!.organization = { id: 'other', name: 'Harbour Playgroup' };
  changed[2]!.at = [place('Pier Hall', '9 South Parade', 'PO4 0SP')];
  feed('libraries', changed);
  const now = await run('libraries');
  assert.equal(organization(now, 'Help with benefits'), organization(before, 'Help with benefits'));
  assert.equal(location(now, 'Central Library'), location(before, 'Central Library'));
  assert.notEqual(organization(now, 'Toddlers'), organization(before, 'Toddlers'));
  assert.notEqual(location(now, 'Toddlers'), location(before, 'Toddlers'));
});

test('what changes bit by bit gives what reading all anew gives', async () => {
  const changed = structuredClone(council);
  changed[0]!.organization = { ...BUREAU, name: 'Harbour Advice', ...charity('9999999') };
  const groups = async () => {
    const { results } = await pipeline.env.DB.prepare(
      'select shared_id, json_group_array(key) as keys from (select shared_id, key from mention where evidence is not null order by key) group by shared_id order by keys',
    ).all<{ keys: string }>();
    return results.map(({ keys }) => keys);
  };
  feed('council', council);
  feed('libraries', libraries);
  await run('council', 'libraries');
  feed('council', changed);
  await run('council', 'libraries');
  feed('libraries', libraries.slice(1));
  await run('council', 'libraries');
  const bitByBit = await groups();
  await pipeline.wipe();
  await run('council', 'libraries');
  assert.deepEqual(await groups(), bitByBit);
});
