import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quality, SourceQuality } from '../../core/quality/quality.ts';
import { file, plain } from './testing/feed-server.ts';
import { areaOf } from './testing/pipeline.ts';
import { pipelineForTests } from './testing/pipeline-for-tests.ts';
import { oruk3, page, row, table } from './testing/sources.ts';

const { pipeline, feeds } = await pipelineForTests();

const rows = (path: string, list: unknown[], answer = file) => feeds.answers.set(path, answer(JSON.stringify(list)));
const put = (...sources: ReturnType<typeof table>[]) => pipeline.operator.putArea(areaOf(sources));
const run = () => pipeline.runArea({ area: 'testford' });

/** The quality file that the manifest names, as text and read. */
async function published(): Promise<{ text: string; quality: Quality; of: (source: string) => SourceQuality }> {
  const path = (await pipeline.manifest('testford'))?.quality?.path;
  assert.match(path ?? '', /^quality\/[0-9a-f]{16}\.json$/);
  const text = (await (await pipeline.env.SNAPSHOTS.get(`testford/${path}`))?.text()) ?? '';
  const quality = JSON.parse(text) as Quality;
  const of = (source: string) => quality.sources.find(({ source_id }) => source_id === source) ?? assert.fail(source);
  return { text, quality, of };
}
const counts = ({ findings }: SourceQuality) => Object.fromEntries(findings.map(({ kind, what, count }) => [`${kind} ${what}`, count]));

const lastMonth = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

test('what is missing, stale, broken, double and refused is counted, with examples that readers can see', async () => {
  rows('/council', [
    row('c1', { checked: lastMonth }),
    row('c2', { checked: '2020-02-03' }),
    row('c3', { name: 'Debt advice', about: '', tel: '1632960402', postcode: 'nowhere', lat: '', lon: '' }),
    { ref: 'c4' },
    row('c5', { name: 'Closed club', status: 'inactive' }),
  ]);
  rows('/charity', [row('v1', { cost: 'Free', checked: '2026-05-01' })]);
  await put(table('council', `${feeds.url}/council`, 1), table('charity', `${feeds.url}/charity`, 2));
  await run();
  const { quality, of } = await published();
  const council = of('council');
  assert.deepEqual([council.records, council.refused, council.clean], [3, 2, 2]);
  assert.deepEqual([council.fresh, council.old, council.never], [1, 1, 1]);
  const found = counts(council);
  assert.deepEqual(
    [found['missing description'], found['missing cost'], found['stale old'], found['double service'], found['broken bad_phone']],
    [1, 3, 1, 1, 1],
  );
  assert.deepEqual([found['refused missing_name'], found['refused closed'], found['missing phone']], [1, 1, undefined]);
  const broken = council.findings.find(({ what }) => what === 'bad_phone');
  assert.deepEqual(
    broken?.examples.map(({ record_id, name, field, found: was, instead }) => [record_id, name, field, was, instead]),
    [['c3', 'Debt advice', 'tel', '1632960402', '+441632960402']],
  );
  const stale = council.findings.find(({ kind }) => kind === 'stale');
  assert.deepEqual(
    stale?.examples.map(({ record_id, found: was }) => [record_id, was]),
    [['c2', '2020-02-03']],
  );
  for (const finding of council.findings) if (finding.kind === 'refused') assert.deepEqual(finding.examples, []);
  assert.deepEqual([quality.services.total, quality.services.shared, quality.services.never], [2, 1, 1]);
});

test('every record is named, and none names a person or is of a service that nobody may see', async () => {
  const service = (n: number) => ({
    id: `s${n}`,
    name: `Advice ${n}`,
    description: '<b>Help</b>',
    contacts: [{ name: 'Ann Persona', email: 'mailto:ann.persona@council.example.org', phones: [{ number: '1632960499' }] }],
    email: 'mailto:ann.persona@council.example.org',
    assurer_email: 'ann.persona@council.example.org',
  });
  const services = Array.from({ length: 8 }, (_, n) => service(n));
  const refuge = { ...service(8), name: 'Willow refuge', description: 'Do not publish' };
  for (const path of ['/feed', '/feed/services']) feeds.answers.set(path, plain(page(1, 1, [...services, refuge])));
  await pipeline.operator.putArea(areaOf([oruk3('council', `${feeds.url}/feed`)]));
  await run();
  const { text, of } = await published();
  const html = of('council').findings.find(({ what }) => what === 'html_removed');
  assert.deepEqual([html?.count, html?.examples.map(({ record_id }) => record_id).sort()], [8, services.map(({ id }) => id).sort()]);
  assert.equal(counts(of('council'))['broken bad_email'], 16);
  assert.doesNotMatch(text, /Persona|persona|960499|Willow|s8/);
  const id = (await pipeline.published('testford'))[0]?.id ?? '';
  await pipeline.operator.withdraw({ id, reason: 'A refuge' });
  await run();
  assert.ok(id !== '' && !(await published()).text.includes(id), 'what was withdrawn is no example any more');
});

test('a source that fails or is held says so, and nothing is published twice for it', async () => {
  rows('/council', [row('c1')]);
  await put(table('council', `${feeds.url}/council`));
  await run();
  feeds.answers.set('/council', plain('<html>Sorry</html>', 'text/html'));
  await run();
  const { of } = await published();
  assert.match(of('council').problem ?? '', /not JSON/);
  const { version } = (await pipeline.manifest('testford')) ?? {};
  assert.equal((await run()).published, undefined);
  assert.equal((await pipeline.manifest('testford'))?.version, version);
  rows('/council', [row('c1')]);
  await run();
  assert.equal((await published()).of('council').problem, undefined);
});
