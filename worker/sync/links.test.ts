import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Quality } from '../../core/quality/quality.ts';
import { type Answer, plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { oruk3, page } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();
/** Looks, as `METHOD /path`. */
let looks: string[];

beforeEach(() => {
  looks = [];
});

/** Puts a site beside the feed. */
const site = (path: string, answer: (method: string) => number, location?: string): void => {
  const reply: Answer = (request, response) => {
    looks.push(`${request.method} ${path}`);
    response.writeHead(answer(request.method ?? ''), location ? { location } : {}).end();
  };
  feeds.answers.set(path, reply);
};

interface Given {
  id: string;
  name: string;
  url?: string;
  organization?: { id: string; name: string; website: string };
  phones?: { id: string; number: string }[];
}
async function put(...services: Given[]): Promise<void> {
  for (const path of ['/feed', '/feed/services']) feeds.answers.set(path, plain(page(1, 1, services)));
  await pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`)]));
}
const run = () => pipeline.runArea({ area: 'testford' });

/** The night passes: what was looked at was looked at a day before. */
const night = () =>
  pipeline.env.DB.prepare(
    "update link set looked_at = strftime('%Y-%m-%dT%H:%M:%SZ', looked_at, '-1 day'), gone_on = date(gone_on, '-1 day')",
  ).run();

/** What the council's card says cannot be reached: record, address, answer. */
async function card(): Promise<Record<string, string[][]>> {
  const path = (await pipeline.manifest('testford'))?.quality?.path;
  const quality = await (await pipeline.env.SNAPSHOTS.get(`testford/${path}`))!.json<Quality>();
  const findings = quality.sources[0]?.findings.filter(({ kind }) => kind === 'unreachable') ?? [];
  return Object.fromEntries(
    findings.map(({ what, examples }) => [
      what,
      examples.map(({ record_id, found = '', answer = '' }) => [record_id, found.replace(feeds.url, ''), answer].filter(Boolean)),
    ]),
  );
}

test('an address that was gone on two days is on the card; one that opens, turns us away or was gone once is not gone', async () => {
  const at = (path: string) => `${feeds.url}${path}`;
  const statuses: Record<string, number> = { '/open': 200, '/gone': 404, '/once': 410, '/members': 403, '/busy': 503 };
  for (const path of Object.keys(statuses)) site(path, () => statuses[path] ?? 404);
  site('/headless', (method) => (method === 'HEAD' ? 405 : 200));
  site('/moved', () => 301, '/open');
  const dead = 'http://127.0.0.1:1/';
  await put(
    ...[...Object.keys(statuses), '/headless', '/moved'].map((path) => ({ id: path.slice(1), name: `Club ${path}`, url: at(path) })),
    { id: 'made-up', name: 'Club made up', url: 'https://club.example.org/' },
    { id: 'no-feed', name: 'Club elsewhere', url: dead },
    { id: 'of-org', name: 'Club of an organisation', organization: { id: 'o', name: 'Org', website: at('/gone') } },
    { id: 'number', name: 'Club with half a number', phones: [{ id: 'p', number: '0239 12 34' }] },
  );
  await run();
  assert.deepEqual(await card(), { phone: [['number', '0239 12 34']] });
  assert.deepEqual(
    looks.filter((look) => !look.startsWith('GET')).sort(),
    ['/busy', '/gone', '/headless', '/members', '/moved', '/once', '/open', '/open'].map((path) => `HEAD ${path}`),
  );
  assert.deepEqual(
    looks.filter((look) => look.startsWith('GET')).sort(),
    ['/busy', '/gone', '/headless', '/members', '/once'].map((path) => `GET ${path}`),
    'the page itself is asked for only where its head was refused',
  );
  const silent = [
    ['busy', '/busy', '503'],
    ['members', '/members', '403'],
    ['no-feed', dead, 'led astray'],
  ];
  looks = [];
  await run();
  assert.deepEqual(looks, [], 'nobody is asked twice a day');
  assert.deepEqual((await card()).link_silent, silent);
  assert.equal((await card()).link_gone, undefined, 'gone on one day is not broken');

  await night();
  statuses['/once'] = 200;
  await run();
  await run();
  assert.deepEqual((await card()).link_gone, [
    ['gone', '/gone', '404'],
    ['of-org', '/gone', '404'],
  ]);
  assert.equal((await pipeline.published('testford')).length, 11, 'nothing is hidden from readers');

  await night();
  statuses['/gone'] = 200;
  statuses['/once'] = 404;
  await run();
  await run();
  assert.equal((await card()).link_gone, undefined, 'it opens again, and the other opened in between');
});

test('a run looks at forty addresses, those never looked at first, and forgets those that nobody gives any more', async () => {
  const services = Array.from({ length: 50 }, (_, n) => ({ id: `s${n}`, name: `Club number ${n}`, url: `${feeds.url}/site/${n}` }));
  for (const { url } of services) site(new URL(url).pathname, () => 200);
  await put(...services);
  await run();
  assert.equal(looks.length, 40);
  await run();
  assert.deepEqual([looks.length, new Set(looks).size], [50, 50]);
  await put(...services.slice(0, 45));
  await night();
  await run();
  const row = await pipeline.env.DB.prepare('select count(*) as n from link').first<{ n: number }>();
  assert.equal(row?.n, 45);
});
