import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { row, table } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();

const rows = (path: string, list: unknown[], answer = file) => feeds.answers.set(path, answer(JSON.stringify(list)));
const put = (...sources: ReturnType<typeof table>[]) => pipeline.operator.putArea(areaOf(sources));
/** Another service at the same place. */
const debtAdvice = row('c1', { name: 'Debt advice', about: 'Help with money that you owe.', tel: '01632 960402' });
const both = () => put(table('council', `${feeds.url}/council`, 1), table('charity', `${feeds.url}/charity`, 2));
const names = async () => (await pipeline.published('testford')).map(({ service }) => service.name);
const run = () => pipeline.runArea({ area: 'testford' });

const BAD: { what: string; answer: Parameters<typeof plain>; status?: number; reason: string }[] = [
  { what: 'answers with an error', answer: ['gone'], status: 404, reason: 'http_status' },
  { what: 'is not JSON', answer: ['<html><body>Down for maintenance</body></html>', 'text/html'], reason: 'not_json' },
  { what: 'is cut short', answer: ['[{"ref": "c1", "name": "Lunch'], reason: 'cut_short' },
  { what: 'is empty', answer: ['[]'], reason: 'empty_feed' },
  { what: 'has no list', answer: ['{"error": "no"}'], reason: 'no_envelope' },
  { what: 'has only records that must be refused', answer: ['[{"ref": "c1"}, {"name": "Nobody"}]'], reason: 'empty_feed' },
];

for (const { what, answer, status, reason } of BAD)
  test(`a feed that ${what} keeps its last good data, and the others go on`, async () => {
    rows('/council', [debtAdvice], plain);
    rows('/charity', [row('v1')]);
    await both();
    await run();
    const bad = plain(...answer);
    feeds.answers.set('/council', (request, response) => {
      response.statusCode = status ?? 200;
      if (status) response.end();
      else bad(request, response);
    });
    rows('/charity', [row('v1'), row('v2', { name: 'Tea dance', tel: '01632 960403' })]);
    const report = await run();
    assert.equal(report.state, 'partial');
    assert.equal(report.sources.find((source) => source.source_id === 'council')?.state, 'failed');
    assert.deepEqual(await names(), ['Debt advice', 'Lunch club', 'Tea dance']);
    const problems = await pipeline.operator.problems({ area: 'testford', source_id: 'council' });
    assert.ok(problems.ok);
    assert.equal(problems.value[0]?.reason, reason);
    assert.equal(problems.value[0]?.action, 'source kept as it was');
  });

test('a feed that never worked leaves the others alone, and one that is mended loses its problem', async () => {
  rows('/charity', [row('v1')]);
  await both();
  assert.equal((await run()).state, 'partial');
  assert.deepEqual(await names(), ['Lunch club']);
  rows('/council', [debtAdvice]);
  assert.equal((await run()).state, 'completed');
  assert.deepEqual(await names(), ['Debt advice', 'Lunch club']);
  const problems = await pipeline.operator.problems({ area: 'testford', source_id: 'council' });
  assert.deepEqual(problems.ok && problems.value, []);
});

test('scripts in a feed’s texts reach nobody', async () => {
  rows('/council', [
    row('c1', { name: 'Lunch <b>club</b>', about: '<p>A hot meal.</p><script>alert(1)</script><img src=x onerror=alert(2)>' }),
  ]);
  await put(table('council', `${feeds.url}/council`));
  assert.equal((await run()).sources[0]?.repaired, 1);
  const [lunch] = await pipeline.published('testford');
  assert.equal(lunch?.service.name, 'Lunch club');
  assert.ok(!/[<>]|alert/.test(JSON.stringify(lunch)), JSON.stringify(lunch));
});

test('a source that fails in a way nobody foresaw leaves the others alone', async () => {
  rows('/council', [debtAdvice], plain);
  rows('/charity', [row('v1')]);
  await both();
  // As an area's configuration would be that was stored before today's rules.
  await pipeline.env.DB.prepare("update area set config = json_remove(config, '$.sources[0].table.columns')").run();
  const report = await run();
  assert.equal(report.state, 'partial');
  assert.equal(report.sources.find((source) => source.source_id === 'council')?.state, 'failed');
  assert.deepEqual(await names(), ['Lunch club']);
});
