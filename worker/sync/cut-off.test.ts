import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { oruk3, page, row, table } from './testing/sources.ts';

const PAGES = 4;
const PER_PAGE = 5;
const { pipeline, feeds } = await pipelineForTests();

const numberOf = (url: string | undefined) => Number(new URL(url ?? '', 'http://feed').searchParams.get('page') ?? 1);
const servicesOf = (number: number) =>
  Array.from({ length: PER_PAGE }, (_, n) => ({ id: `s${number}-${n}`, name: `Service ${number}-${n}`, description: 'Help.' }));
/** How often a page of the list was asked for; single services may be asked for as well. */
const askedFor = (number: number) => feeds.asked.filter((url) => /\/(feed|services)(\?|$)/.test(url) && numberOf(url) === number).length;

function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** A feed of several pages. The first to ask for page 3 has to wait: `reached` is when it asked, `release` lets it have the page. */
function pagedFeed(path: string): { reached: Promise<void>; release: () => void } {
  const reached = signal();
  const released = signal();
  let held = false;
  for (const address of [path, `${path}/services`])
    feeds.answers.set(address, async (request, response) => {
      const number = numberOf(request.url);
      if (number === 3 && !held) {
        held = true;
        reached.resolve();
        await released.promise;
      }
      plain(page(number, PAGES, servicesOf(number)))(request, response);
    });
  return { reached: reached.promise, release: released.resolve };
}

const start = async (area = 'testford', takeover = false) => {
  const answer = await pipeline.operator.startRun({ area, ...(takeover && { takeover }) });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value.run_id;
};

test('a run that was cut off goes on at the page where it was', async () => {
  const feed = pagedFeed('/feed');
  await pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`)]));
  const runId = await start();
  await feed.reached;
  const cut = await pipeline.env.SYNC.get(`${runId}-1`);
  await cut.terminate();
  feed.release();
  assert.equal(await start('testford', true), runId, 'it is the same run');
  const report = await pipeline.ended(runId);
  assert.equal(report.state, 'completed');
  assert.deepEqual(
    [report.sources[0]?.pages, report.sources[0]?.read, report.sources[0]?.mapped],
    [PAGES, PAGES * PER_PAGE, PAGES * PER_PAGE],
  );
  assert.deepEqual([1, 2, 3, 4].map(askedFor), [1, 1, 2, 1]);
  assert.equal((await pipeline.published('testford')).length, PAGES * PER_PAGE);
});

test('of two instances of a run one wins, and the other can write nothing', async () => {
  const feed = pagedFeed('/feed');
  await pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`)]));
  const runId = await start();
  await feed.reached;
  assert.deepEqual(await pipeline.operator.startRun({ area: 'testford' }), {
    ok: false,
    error: { reason: 'already_running', run_id: runId },
  });
  await start('testford', true);
  const report = await pipeline.ended(runId);
  assert.equal(report.state, 'completed');
  const manifest = await pipeline.manifest('testford');
  feed.release();
  const first = await pipeline.env.SYNC.get(`${runId}-1`);
  for (let status = 'running'; status !== 'errored'; status = (await first.status()).status)
    assert.notEqual(status, 'complete', 'the first must not end as if all were well');
  assert.deepEqual(await pipeline.operator.run(runId), { ok: true, value: report });
  assert.deepEqual(await pipeline.manifest('testford'), manifest);
});

test('two runs started at once are one', async () => {
  feeds.answers.set('/file', plain(JSON.stringify([row('c1')])));
  await pipeline.operator.putArea(areaOf([table('council', `${feeds.url}/file`)]));
  const answers = await Promise.all([1, 2, 3].map(() => pipeline.operator.startRun({ area: 'testford' })));
  const started = answers.filter((answer) => answer.ok);
  assert.equal(started.length, 1);
  const report = await pipeline.ended(started[0]?.ok ? started[0].value.run_id : '');
  assert.equal(report.state, 'completed');
});

test('a run of another area waits for its turn', async () => {
  const feed = pagedFeed('/feed');
  feeds.answers.set('/file', plain(JSON.stringify([row('c1')])));
  await pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`)]));
  await pipeline.operator.putArea(areaOf([table('charity', `${feeds.url}/file`)], { id: 'otherton' }));
  const one = await start();
  await feed.reached;
  const other = await start('otherton');
  feed.release();
  assert.equal((await pipeline.ended(one)).state, 'completed');
  assert.equal((await pipeline.ended(other)).state, 'completed');
  assert.equal((await pipeline.published('otherton')).length, 1);
  assert.equal((await pipeline.published('testford')).length, PAGES * PER_PAGE);
});

test('the clock starts what is due, and nothing else', async () => {
  feeds.answers.set('/file', plain(JSON.stringify([row('c1')])));
  await pipeline.operator.putArea(areaOf([table('council', `${feeds.url}/file`)]));
  const runs = async () => (await pipeline.operator.listAreas()).flatMap((area) => area.last_run ?? []);
  await pipeline.scheduled(new Date());
  const [first] = await runs();
  assert.equal((await pipeline.ended(first?.id ?? '')).state, 'completed');
  await pipeline.scheduled(new Date());
  assert.equal((await runs())[0]?.id, first?.id);
  await pipeline.scheduled(new Date(Date.now() + 7 * 3_600_000));
  const [second] = await runs();
  assert.notEqual(second?.id, first?.id);
  await pipeline.ended(second?.id ?? '');
});

test('the clock takes up a run whose lease has run out', async () => {
  const feed = pagedFeed('/feed');
  await pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`)]));
  const runId = await start();
  await feed.reached;
  await (await pipeline.env.SYNC.get(`${runId}-1`)).terminate();
  feed.release();
  await pipeline.scheduled(new Date());
  assert.equal(askedFor(4), 0, 'while the lease lasts, it may be alive');
  await pipeline.env.DB.batch([
    pipeline.env.DB.prepare('update lease set expires_at = 1'),
    pipeline.env.DB.prepare('update run set alive_until = 1'),
  ]);
  await pipeline.scheduled(new Date());
  assert.equal((await pipeline.ended(runId)).state, 'completed');
  assert.equal((await pipeline.published('testford')).length, PAGES * PER_PAGE);
});
