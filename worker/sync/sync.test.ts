import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { page, row, table } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();

/** Another service at the same place. */
const debtAdvice = (ref: string) => row(ref, { name: 'Debt advice', about: 'Help with money that you owe.', tel: '01632 960402' });
/** What the charity's record of the lunch club says when it turns out to be another service. */
const taiChi = () =>
  row('v1', {
    name: 'Tai chi',
    about: 'Gentle moves, standing or sitting.',
    tel: '01632 960499',
    postcode: 'PO4 9ZZ',
    lat: '50.79',
    lon: '-1.05',
  });

const rows = (path: string, list: unknown[], answer = file) => feeds.answers.set(path, answer(JSON.stringify(list)));
const put = (...sources: ReturnType<typeof table>[]) => pipeline.operator.putArea(areaOf(sources));
const both = () => put(table('council', `${feeds.url}/council`, 1), table('charity', `${feeds.url}/charity`, 2));
const names = async () => (await pipeline.published('testford')).map(({ service }) => service.name);
const run = () => pipeline.runArea({ area: 'testford' });

test('two feeds become one directory that says who said what', async () => {
  rows('/council', [row('c1', { cost: '£3' }), debtAdvice('c2')]);
  rows('/charity', [row('v1', { name: 'The Lunch Club', cost: '£4', checked: '2026-05-01' }), { ref: 'v2' }]);
  await both();
  const report = await run();
  assert.equal(report.state, 'completed');
  assert.equal(report.merged, 2);
  assert.deepEqual(
    report.sources.map(({ source_id, state, read, mapped, refused_by }) => [source_id, state, read, mapped, refused_by]),
    [
      ['charity', 'read', 2, 1, { missing_name: 1 }],
      ['council', 'read', 2, 2, {}],
    ],
  );
  const [debt, lunch] = await pipeline.published('testford');
  assert.equal(debt?.service.name, 'Debt advice');
  assert.equal(lunch?.sources.length, 2);
  assert.equal(lunch?.service.fees, '£4');
  assert.deepEqual(
    lunch?.rivals?.fees?.map(({ source_id, value }) => [source_id, value]),
    [
      ['charity', '£4'],
      ['council', '£3'],
    ],
  );
  const manifest = await pipeline.manifest('testford');
  assert.equal(manifest?.version, report.published?.version);
  assert.equal(manifest?.counts.services, 2);
  assert.deepEqual(
    manifest?.sources.map((source) => source.id),
    ['council', 'charity'],
  );
  const directory = await pipeline.open('testford');
  const found = await directory.records((await directory.search({ text: 'lunch' })).hits);
  assert.equal(found[0]?.id, lunch?.id);
  assert.equal((await directory.byId(lunch?.short_id ?? ''))?.id, lunch?.id);
});

test('progress is told line by line, and the problem says which record and what', async () => {
  rows('/council', [row('c1'), { ref: 'c2' }]);
  await put(table('council', `${feeds.url}/council`));
  const { id } = await run();
  const events = await pipeline.operator.events(id, 0);
  assert.ok(events.ok);
  assert.deepEqual(
    events.value.map((event) => event.n),
    events.value.map((_, index) => index + 1),
  );
  assert.ok(events.value.some((event) => /refused 1: missing name 1/.test(event.text)));
  const later = await pipeline.operator.events(id, events.value.length - 1);
  assert.ok(later.ok && later.value.length === 1);
  const problems = await pipeline.operator.problems({ area: 'testford' });
  assert.ok(problems.ok);
  const [problem] = problems.value.filter((one) => one.reason === 'missing_name');
  assert.equal(problem?.record_id, 'c2');
  assert.equal(problem?.run_id, id);
  assert.match(problem?.sentence ?? '', /no name/);
});

test('a run over feeds that have not changed reads on, merges nothing and publishes nothing', async () => {
  rows('/council', [row('c1')]);
  rows('/charity', [row('v1')], plain);
  await both();
  await run();
  const before = await pipeline.manifest('testford');
  const again = await run();
  assert.deepEqual(
    again.sources.map((source) => source.state),
    ['unchanged', 'unchanged'],
  );
  assert.equal(again.published, undefined);
  assert.deepEqual(await pipeline.manifest('testford'), before);
});

test('what a feed no longer gives, or marks as inactive, goes and is listed as withdrawn', async () => {
  const debt = debtAdvice('c2');
  const tea = row('c3', { name: 'Tea dance' });
  rows('/council', [row('c1'), debt, tea]);
  await put(table('council', `${feeds.url}/council`));
  await run();
  const before = await pipeline.published('testford');
  rows('/council', [row('c1'), { ...tea, status: 'inactive' }]);
  const report = await run();
  assert.equal(report.sources[0]?.withdrawn, 2);
  assert.deepEqual(await names(), ['Lunch club']);
  const gone = before.filter(({ service }) => service.name !== 'Lunch club').map(({ id }) => id);
  assert.deepEqual((await pipeline.manifest('testford'))?.withdrawn, gone.sort());
  rows('/council', [row('c1'), debt]);
  await run();
  assert.deepEqual(await names(), ['Debt advice', 'Lunch club']);
  assert.equal((await pipeline.manifest('testford'))?.withdrawn.length, 1);
});

test('a service closed for a time is published with its status', async () => {
  rows('/council', [row('c1', { status: 'temporarily closed' })]);
  await put(table('council', `${feeds.url}/council`));
  await run();
  assert.equal((await pipeline.published('testford'))[0]?.service.status, 'temporarily closed');
});

test('what an operator withdraws is gone at once, and stays gone when it is read again', async () => {
  rows('/council', [row('c1'), debtAdvice('c2')]);
  await put(table('council', `${feeds.url}/council`));
  await run();
  const lunch = (await pipeline.published('testford')).find(({ service }) => service.name === 'Lunch club');
  const answer = await pipeline.operator.withdraw({ id: lunch?.short_id.toLowerCase() ?? '', reason: 'A refuge listed by mistake' });
  assert.deepEqual(answer, { ok: true, value: { id: lunch?.id } });
  assert.deepEqual((await pipeline.manifest('testford'))?.withdrawn, [lunch?.id]);
  assert.deepEqual(await names(), ['Debt advice']);
  await pipeline.runArea({ area: 'testford', force: true });
  const manifest = await pipeline.manifest('testford');
  assert.deepEqual(manifest?.withdrawn, [lunch?.id]);
  assert.equal(manifest?.counts.services, 1);
  const chunk = await pipeline.env.SNAPSHOTS.get(`testford/${manifest?.segments[0]?.records.path}/0`);
  assert.ok(!(await chunk?.text())?.includes('Lunch club'), 'its record is in no file that readers fetch');
  assert.deepEqual(await pipeline.operator.withdraw({ id: 'NOBODY00', reason: '' }), { ok: false, error: { reason: 'unknown_service' } });
});

test('ids are the same when everything is rebuilt from nothing', async () => {
  rows('/council', [row('c1'), debtAdvice('c2')]);
  rows('/charity', [row('v1')]);
  await both();
  await run();
  const before = await pipeline.published('testford');
  const { version } = (await pipeline.manifest('testford')) ?? {};
  await pipeline.wipe();
  await both();
  await run();
  assert.deepEqual(await pipeline.published('testford'), before);
  assert.equal((await pipeline.manifest('testford'))?.version, version);
});

test('a service keeps its id when the record that gave it leaves, and splits give each its own', async () => {
  rows('/charity', [row('v1')]);
  rows('/council', [debtAdvice('c2')]);
  await both();
  await run();
  const first = (await pipeline.published('testford')).find(({ service }) => service.name === 'Lunch club')?.id;
  rows('/council', [row('c1'), debtAdvice('c2')]);
  await run();
  const lunch = async () => (await pipeline.published('testford')).filter(({ service }) => service.name === 'Lunch club');
  assert.deepEqual(
    (await lunch()).map(({ id, sources }) => [id, sources.length]),
    [[first, 2]],
  );
  rows('/charity', [row('v9', { name: 'Tea dance', about: 'Dancing and cake.', tel: '01632 960477' })]);
  await run();
  assert.deepEqual(
    (await lunch()).map(({ id, sources }) => [id, sources.length]),
    [[first, 1]],
  );
  rows('/charity', [taiChi(), row('v9', { name: 'Tea dance', about: 'Dancing and cake.', tel: '01632 960477' })]);
  await run();
  const tai = (await pipeline.published('testford')).find(({ service }) => service.name === 'Tai chi');
  assert.equal(tai?.id, first, 'who comes back has its own again');
  assert.notEqual((await lunch())[0]?.id, first);
});

test('when two services join, the younger’s printed id leads to the older, until they split again', async () => {
  rows('/charity', [taiChi()]);
  rows('/council', [debtAdvice('c2')]);
  await both();
  await run();
  const older = (await pipeline.published('testford')).find(({ service }) => service.name === 'Tai chi');
  rows('/council', [row('c1'), debtAdvice('c2')]);
  await run();
  const younger = (await pipeline.published('testford')).find(({ service, id }) => service.name === 'Lunch club' && id !== older?.id);
  assert.ok(older && younger);
  rows('/charity', [row('v1')]);
  await run();
  const manifest = await pipeline.manifest('testford');
  assert.deepEqual(manifest?.joined, { [younger.id]: older.id, [younger.short_id]: older.id });
  assert.deepEqual(manifest?.withdrawn, []);
  assert.deepEqual(await names(), ['Debt advice', 'Lunch club']);
  rows('/charity', [taiChi()]);
  await run();
  assert.equal((await pipeline.manifest('testford'))?.joined, undefined);
  assert.deepEqual(
    (await pipeline.published('testford')).map(({ id }) => id).filter((id) => id === younger.id || id === older.id).length,
    2,
  );
});

test('an area shows what lies in its bounds or has no place', async () => {
  rows('/council', [
    row('c1'),
    row('c2', { name: 'Far away', lat: '53.8', lon: '-1.54' }),
    row('c3', { name: 'Helpline', lat: '', lon: '', postcode: '' }),
  ]);
  const config = areaOf([table('council', `${feeds.url}/council`)], { bounds: { south: 50.7, west: -1.3, north: 50.9, east: -0.9 } });
  await pipeline.operator.putArea(config);
  await run();
  assert.deepEqual(await names(), ['Helpline', 'Lunch club']);
});

test('a few changes make a small new segment beside the old', async () => {
  const many = Array.from({ length: 60 }, (_, n) => row(`c${n}`, { name: `Club number ${n}` }));
  rows('/council', many);
  await put(table('council', `${feeds.url}/council`));
  await run();
  rows(
    '/council',
    many.map((one, n) => (n === 7 ? { ...one, about: 'Something new.' } : one)),
  );
  await run();
  const { segments } = (await pipeline.manifest('testford')) ?? { segments: [] };
  assert.deepEqual(
    segments.map(({ services, dropped }) => [services, dropped.length]),
    [
      [60, 1],
      [1, 0],
    ],
  );
  assert.equal((await pipeline.published('testford')).length, 60);
});

test('files that no manifest has named for a week are deleted, and none that it names', async () => {
  rows('/council', [row('c1')]);
  await put(table('council', `${feeds.url}/council`));
  await run();
  const old = (await pipeline.manifest('testford'))?.segments[0]?.id;
  rows('/council', [row('c1', { about: 'Now with pudding.' })]);
  await run();
  const files = async (segment = '') => (await pipeline.env.SNAPSHOTS.list({ prefix: `testford/segments/${segment}/` })).objects.length;
  assert.ok((await files(old)) > 0, 'a reader with an old manifest still works');
  await pipeline.env.DB.prepare("update stored set since = '2020-01-01T00:00:00.000Z'").run();
  await run();
  assert.equal(await files(old), 0);
  assert.deepEqual(await names(), ['Lunch club']);
});

test('when a run was cut off between the database and the pointer, the next moves the pointer', async () => {
  rows('/council', [row('c1')]);
  await put(table('council', `${feeds.url}/council`));
  await run();
  await pipeline.env.SNAPSHOTS.delete('testford/manifest.json');
  const report = await run();
  assert.equal(report.published?.services, 1);
  assert.deepEqual(await names(), ['Lunch club']);
});

test('what is wrong with an area’s configuration is said in plain sentences', async () => {
  const bad = {
    id: 'Test Ford',
    name: '',
    sources: [{ ...table('council', 'ftp://x', 0), table: undefined }, table('council', feeds.url)],
  };
  const answer = await pipeline.operator.putArea(bad as never);
  assert.ok(!answer.ok && answer.error.reason === 'bad_area');
  assert.equal(answer.error.mistakes.length, 5);
  for (const mistake of answer.error.mistakes) assert.match(mistake, /^(The area|Source).*\.$/);
  assert.deepEqual(await pipeline.operator.startRun({ area: 'nowhere' }), { ok: false, error: { reason: 'unknown_area' } });
  assert.deepEqual(await pipeline.operator.run('none'), { ok: false, error: { reason: 'unknown_run' } });
});

test('staged pages are gone when the run is over', async () => {
  feeds.answers.set('/council', plain(page(1, 1, [])));
  rows('/charity', [row('v1')]);
  await both();
  await run();
  assert.equal((await pipeline.env.STAGING.list()).objects.length, 0);
});
