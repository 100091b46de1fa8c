import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedService } from '../../core/snapshot/published.ts';
import type { DecisionOrder } from '../operator.ts';
import { file } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { type Row, row, table } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();

const taiChi: Row = {
  name: 'Tai chi',
  about: 'Gentle moves, standing or sitting.',
  tel: '01632 960499',
  postcode: 'PO4 9ZZ',
  lat: '50.79',
  lon: '-1.05',
};
const rows = (source: string, list: Row[]) => feeds.answers.set(`/${source}`, file(JSON.stringify(list)));
const put = () =>
  pipeline.operator.putArea(areaOf(['council', 'charity', 'parish'].map((id, n) => table(id, `${feeds.url}/${id}`, n + 1))));
const run = () => pipeline.runArea({ area: 'testford' });
const ref = (text: string) => ({ source_id: text.split('/')[0]!, record_id: text.split('/')[1]! });
const decide = async (a: string, verdict: DecisionOrder['verdict'], b: string) =>
  pipeline.operator.decide({ a: ref(a), b: b.includes('/') ? ref(b) : { service_id: b }, verdict });

/** Which records are together, in order. */
async function together(): Promise<string[][]> {
  const services = await pipeline.published('testford');
  return services.map((service) => recordsOf(service)).sort();
}
const recordsOf = ({ sources }: PublishedService) => sources.map(({ source_id, record_id }) => `${source_id}/${record_id}`).sort();

/** What is kept of the matching, without the database's own numbers. */
async function kept() {
  const ask = async (sql: string) => (await pipeline.env.DB.prepare(sql).all()).results;
  const ends = 'join match_record as x on x.id = a join match_record as y on y.id = b order by 1, 2';
  return {
    records: await ask('select key, source, evidence, origin_key from match_record order by key'),
    blocks: await ask(
      'select match_block.key as block, match_record.key from match_block left join match_record on id = record order by 1, 2',
    ),
    links: await ask(`select x.key as a, y.key as b, score from match_link ${ends}`),
    asks: await ask(`select x.key as a, y.key as b, score, weights from match_ask ${ends}`),
    left: await ask('select source_id from match_change union all select key from match_touched'),
  };
}

test('a decision wins at the next run though no record changed, and for ever: when records change, leave, and for another model', async () => {
  rows('council', [row('c1')]);
  rows('charity', [row('v1')]);
  rows('parish', [row('p1', taiChi)]);
  await put();
  await run();
  assert.deepEqual(await together(), [['charity/v1', 'council/c1'], ['parish/p1']]);
  assert.deepEqual(await decide('charity/v1', 'different', 'council/c1'), { ok: true, value: { decided: 1 } });
  assert.ok((await decide('parish/p1', 'same', 'council/c1')).ok);
  await run();
  const decided = [['charity/v1'], ['council/c1', 'parish/p1']];
  assert.deepEqual(await together(), decided);
  rows('charity', [row('v1', { cost: '£3' })]);
  await run();
  assert.deepEqual(await together(), decided, 'after a record changed');
  await pipeline.env.DB.prepare("update match_model set version = 'another'").run();
  await run();
  assert.deepEqual(await together(), decided, 'after another model');
  rows('charity', [row('v2', { ...taiChi, name: 'Bowls', about: 'Bowling on the green.', tel: '01632 960455', postcode: 'PO5 1AA' })]);
  await run();
  rows('charity', [row('v1')]);
  await run();
  assert.deepEqual(await together(), decided, 'after the record was gone for a time');
  assert.ok((await decide('charity/v1', 'same', 'council/c1')).ok);
  await run();
  assert.deepEqual(await together(), [['charity/v1', 'council/c1', 'parish/p1']], 'until a person decides otherwise');
});

test('a record is taken out of its service, and what cannot be decided is refused', async () => {
  for (const [source, id] of [
    ['council', 'c1'],
    ['charity', 'v1'],
    ['parish', 'p1'],
  ] as const)
    rows(source, [row(id)]);
  await put();
  await run();
  const [service] = await pipeline.published('testford');
  assert.equal(service?.sources.length, 3);
  assert.deepEqual(await decide('parish/p1', 'different', service?.short_id ?? ''), { ok: true, value: { decided: 2 } });
  await run();
  assert.deepEqual(await together(), [['charity/v1', 'council/c1'], ['parish/p1']]);
  const refused = async (answer: ReturnType<typeof decide>) => {
    const result = await answer;
    return result.ok ? undefined : result.error.reason;
  };
  assert.equal(await refused(decide('parish/none', 'same', 'council/c1')), 'unknown_record');
  assert.equal(await refused(decide('parish/p1', 'same', 'parish/p1')), 'same_record');
  assert.equal(await refused(decide('parish/p1', 'same', 'NOBODY00')), 'unknown_service');
});

test('every id ever printed leads to its record’s service: through joins, splits and a rebuild from sources and ledger', async () => {
  rows('council', [row('c1')]);
  rows('charity', [row('v1', taiChi)]);
  rows('parish', [row('p1')]);
  await put();
  const printed = new Map<string, string>();
  const check = async (when: string) => {
    const services = await pipeline.published('testford');
    const joined = (await pipeline.manifest('testford'))?.joined ?? {};
    for (const service of services)
      for (const id of [service.id, service.short_id]) if (!printed.has(id)) printed.set(id, recordsOf(service)[0]!);
    for (const [id, record] of printed) {
      const now = joined[id] ?? id;
      const found = services.find((service) => service.id === now || service.short_id === now);
      assert.ok(found, `${when}: ${id} leads to a service`);
      assert.ok(recordsOf(found).includes(record), `${when}: ${id} leads to the service of ${record}`);
    }
  };
  await run();
  await check('at first');
  assert.ok((await decide('charity/v1', 'same', 'council/c1')).ok);
  await run();
  assert.equal((await together()).length, 1);
  await check('joined');
  rows('parish', [row('p1', { ...taiChi, name: 'Bowls', about: 'Bowling on the green.', tel: '01632 960455', postcode: 'PO5 1AA' })]);
  await run();
  await check('a changed record split off');
  assert.ok((await decide('charity/v1', 'different', 'council/c1')).ok);
  await run();
  assert.equal((await together()).length, 3);
  await check('a person took them apart');
  const before = await pipeline.published('testford');
  const tables = [
    'record',
    'service',
    'match_record',
    'match_block',
    'match_link',
    'match_ask',
    'match_model',
    'document',
    'publication',
    'stored',
  ];
  await pipeline.env.DB.batch([
    ...tables.map((name) => pipeline.env.DB.prepare(`delete from ${name}`)),
    pipeline.env.DB.prepare('update source set content_hash = null, validators = null'),
  ]);
  await pipeline.runArea({ area: 'testford', force: true });
  const identities = (services: PublishedService[]) => services.map((service) => [service.id, service.short_id, recordsOf(service)]);
  assert.deepEqual(identities(await pipeline.published('testford')), identities(before));
  await check('rebuilt');
});

test('matching what changed keeps what matching all anew would keep', async () => {
  const names = ['Lunch club', 'Luncheon club', 'Debt advice', 'Money and debt advice', 'Toddler group', 'Tai chi'];
  const codes = ['PO1 2DT', 'PO1 2DU', 'PO4 9ZZ'];
  const some = (seed: number, prefix: string): Row[] =>
    Array.from({ length: 24 }, (_, n) => {
      const dice = (n * 7 + seed * 13 + n * n * seed) % 97;
      const about = `${names[dice % 6]} for everybody in the town, every week.`;
      return row(`${prefix}${n}`, { name: names[dice % 6]!, about, tel: `01632 9604${10 + (dice % 9)}`, postcode: codes[dice % 3]! });
    });
  await put();
  for (const [edition, drop] of [
    [1, 0],
    [2, 3],
    [5, 1],
  ] as const) {
    for (const [n, source] of ['council', 'charity', 'parish'].entries())
      rows(source, some(n === 0 ? 1 : edition + n, source[0]!).slice(drop));
    await run();
    const incremental = { kept: await kept(), services: await together() };
    assert.deepEqual(incremental.kept.left, []);
    assert.ok(incremental.kept.links.length > 5);
    await pipeline.env.DB.prepare("update match_model set version = 'another'").run();
    await run();
    assert.deepEqual({ kept: await kept(), services: await together() }, incremental);
  }
});
