import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { type Row, row, table } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();

/** So many clubs, each a service of its own. */
const clubs = (count: number, more: Row = {}): Row[] =>
  Array.from({ length: count }, (_, n) => row(`c${n}`, { name: `Club number ${n}`, tel: `01632 9604${String(10 + n)}`, ...more }));
const give = (rows: Row[]) => feeds.answers.set('/council', file(JSON.stringify(rows)));
const put = () => pipeline.operator.putArea(areaOf([table('council', `${feeds.url}/council`)]));
const run = () => pipeline.runArea({ area: 'testford' });
const count = async () => (await pipeline.published('testford')).length;
const release = () => pipeline.operator.release({ area: 'testford', source_id: 'council' });

async function taken(rows: Row[]): Promise<void> {
  give(rows);
  await put();
  assert.equal((await run()).sources[0]?.state, 'read');
}

test('a feed that lost a fifth of its services is held, and a person lets it pass', async () => {
  await taken(clubs(50));
  const before = await pipeline.manifest('testford');
  give(clubs(40));
  const report = await run();
  assert.deepEqual([report.state, report.sources[0]?.state, report.sources[0]?.withdrawn], ['partial', 'held', 0]);
  assert.match(report.sources[0]?.problem ?? '', /10 of 50 services are no longer in it/);
  const now = await pipeline.manifest('testford');
  assert.deepEqual([now?.segments, now?.withdrawn, now?.counts], [before?.segments, [], before?.counts], 'the last good data stays');
  const events = await pipeline.operator.events(report.id, 0);
  assert.ok(events.ok && events.value.some(({ text }) => /council: The feed has lost many of its services/.test(text)));
  assert.ok(events.value.some(({ text }) => /1 waits for a person/.test(text)));
  const problems = await pipeline.operator.problems({ area: 'testford' });
  assert.ok(problems.ok);
  assert.deepEqual(
    problems.value.filter(({ record_id }) => !record_id).map(({ reason, action }) => [reason, action]),
    [['lost_services', 'source kept as it was']],
  );
  assert.equal((await run()).sources[0]?.state, 'held', 'time alone does not let it pass');
  assert.deepEqual(await release(), { ok: true, value: { area: 'testford', source_id: 'council' } });
  assert.equal(await count(), 50, 'nothing happens before the next run');
  const passed = await run();
  assert.deepEqual([passed.state, passed.sources[0]?.state, passed.sources[0]?.withdrawn], ['completed', 'read', 10]);
  assert.equal(await count(), 40);
  assert.deepEqual(await release(), { ok: false, error: { reason: 'not_held' } });
  const left = await pipeline.operator.problems({ area: 'testford' });
  assert.deepEqual(left.ok && left.value, []);
});

test('fewer than ten, or less than a fifth, go without asking', async () => {
  await taken(clubs(51));
  give(clubs(41));
  assert.equal((await run()).sources[0]?.state, 'read');
  give(clubs(32));
  assert.equal((await run()).sources[0]?.state, 'read');
  assert.equal(await count(), 32);
});

test('what the publisher marks as closed goes at once and is no loss', async () => {
  await taken(clubs(50));
  give(clubs(50).map((club, n) => (n < 30 ? { ...club, status: 'inactive' } : club)));
  const report = await run();
  assert.deepEqual([report.sources[0]?.state, report.sources[0]?.withdrawn], ['read', 30]);
  assert.equal(await count(), 20);
});

test('what the publisher marks as closed goes at once from a feed that is held too', async () => {
  await taken(clubs(50));
  const gone = (await pipeline.published('testford')).find(({ service }) => service.name === 'Club number 0')?.id;
  give(clubs(30).map((club, n) => (n === 0 ? { ...club, status: 'inactive' } : club)));
  const report = await run();
  assert.deepEqual([report.sources[0]?.state, report.sources[0]?.withdrawn], ['held', 1]);
  assert.match(report.sources[0]?.problem ?? '', /20 of 49/);
  assert.equal(await count(), 49);
  assert.deepEqual((await pipeline.manifest('testford'))?.withdrawn, [gone]);
});

test('records that became unusable count as lost', async () => {
  await taken(clubs(40));
  give(clubs(40).map((club, n) => (n < 12 ? { ...club, name: '' } : club)));
  assert.equal((await run()).sources[0]?.state, 'held');
  assert.equal(await count(), 40);
});

test('a feed whose records lost half of what they said is held; a little less is not', async () => {
  await taken(clubs(5, { cost: '£3', checked: '2026-05-01' }));
  give(clubs(5).map(({ ref, name }) => ({ ref: ref ?? '', name: name ?? '' })));
  const report = await run();
  assert.equal(report.sources[0]?.state, 'held');
  assert.match(report.sources[0]?.problem ?? '', /fields filled in on average/);
  assert.ok((await pipeline.published('testford')).every(({ service }) => service.description));
  give(clubs(5, { about: '', checked: '' }));
  assert.equal((await run()).sources[0]?.state, 'read');
});

test('a feed that is well again is held no longer', async () => {
  await taken(clubs(50));
  give(clubs(30));
  assert.equal((await run()).sources[0]?.state, 'held');
  give(clubs(50));
  assert.equal((await run()).state, 'completed');
  assert.deepEqual(await release(), { ok: false, error: { reason: 'not_held' } });
});

test('what was let pass is as much as was seen: a feed that lost more meanwhile is held again', async () => {
  await taken(clubs(50));
  give(clubs(40));
  await run();
  await release();
  give(clubs(25));
  assert.equal((await run()).sources[0]?.state, 'held');
  assert.equal(await count(), 50);
});

test('only a source that is held, of an area that has it, can be let pass', async () => {
  await taken(clubs(3));
  assert.deepEqual(await release(), { ok: false, error: { reason: 'not_held' } });
  for (const [area, source_id, reason] of [
    ['nowhere', 'council', 'unknown_area'],
    ['testford', 'nobody', 'unknown_source'],
  ] as const)
    assert.deepEqual(await pipeline.operator.release({ area, source_id }), { ok: false, error: { reason } });
});
