import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Manifest } from '../../core/snapshot/manifest.ts';
import { plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { oruk3, page, row, table } from './testing/sources.ts';

const KILLS = 5;
const PAGES = 6;
const PER_PAGE = 40;
const { pipeline, feeds } = await pipelineForTests({ keep: true });

const servicesOf = (number: number, edition: string) =>
  Array.from({ length: PER_PAGE }, (_, n) => ({ id: `s${number}-${n}`, name: `Service ${number}-${n}`, description: `Help, ${edition}.` }));

function serve(edition: string): void {
  for (const address of ['/feed', '/feed/services'])
    feeds.answers.set(address, (request, response) => {
      const number = Number(new URL(request.url ?? '', 'http://feed').searchParams.get('page') ?? 1);
      plain(page(number, PAGES, servicesOf(number, edition)))(request, response);
    });
  feeds.answers.set(
    '/file',
    plain(JSON.stringify(Array.from({ length: 50 }, (_, n) => row(`v${n}`, { name: `Club ${n}`, about: edition })))),
  );
}

const putArea = () => pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`), table('charity', `${feeds.url}/file`, 2)]));

async function start(): Promise<string> {
  const answer = await pipeline.operator.startRun({ area: 'testford', takeover: true });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value.run_id;
}

/** Every file that the manifest names is there, whole, and as it says. */
async function checkWhole(manifest: Manifest): Promise<void> {
  for (const { path, bytes, sha256 } of [manifest.places, ...manifest.segments.flatMap(({ first, rest, ids }) => [first, rest, ids])]) {
    const object = await pipeline.env.SNAPSHOTS.get(`testford/${path}`);
    const content = new Uint8Array((await object?.arrayBuffer()) ?? []);
    assert.equal(content.byteLength, bytes, path);
    assert.equal(createHash('sha256').update(content).digest('hex'), sha256, path);
  }
}

const comparable = ({ built_at: _, deployment: _own, ...manifest }: Manifest) => manifest;

test('a run that is killed again and again ends like one left in peace, and readers have a whole directory throughout', {
  timeout: 120_000,
}, async () => {
  const editions = ['first', 'second'] as const;
  const undisturbed: Manifest[] = [];
  await putArea();
  for (const edition of editions) {
    serve(edition);
    await pipeline.runArea({ area: 'testford' });
    undisturbed.push((await pipeline.manifest('testford'))!);
  }
  assert.notEqual(undisturbed[0]?.version, undisturbed[1]?.version);

  await pipeline.wipe();
  await putArea();
  serve('first');
  await pipeline.runArea({ area: 'testford' });
  serve('second');
  let runId = await start();
  let finished = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    // Each kill comes a little later in the run than the one before.
    for (let ask = 0; ask < kill * 10; ask += 1) await pipeline.operator.run(runId);
    await pipeline.killEngine();
    const manifest = await pipeline.manifest('testford');
    const report = await pipeline.operator.run(runId);
    assert.ok(manifest, 'readers always have a manifest');
    assert.ok(
      undisturbed.some((one) => one.version === manifest.version),
      `readers have the old or the new, nothing between: ${JSON.stringify({ report, manifest })}`,
    );
    await checkWhole(manifest);
    if (report.ok && report.value.state !== 'running') finished += 1;
    runId = await start();
  }
  assert.ok(finished < KILLS / 2, `most kills came in mid-run; ${finished} came after it`);
  assert.equal((await pipeline.ended(runId)).state, 'completed');
  assert.deepEqual(comparable((await pipeline.manifest('testford'))!), comparable(undisturbed[1]!));
  assert.equal((await pipeline.published('testford')).length, PAGES * PER_PAGE + 50);
});
