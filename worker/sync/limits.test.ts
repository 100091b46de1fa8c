import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PRODUCTION_LIMITS as LIMITS } from '../production-limits.ts';
import { type FeedServer, plain, startFeedServer } from './testing/feed-server.ts';
import { areaOf, type Pipeline, startPipeline } from './testing/pipeline.ts';
import { oruk3, page, row, table } from './testing/sources.ts';
import { COUNTS, type StepCount } from './testing/step-count.ts';

/** 5,000 services from four sources, of which some are as large as a record may be, and one has many pages. */
const PAGES = 6;
const PER_PAGE = 500;
const ROWS = 1000;
const MANY_PAGES = 120;
const LARGE = 12;
const LARGE_TEXT = 19_000;

let pipeline: Pipeline;
let feeds: FeedServer;

before(async () => {
  [pipeline, feeds] = await Promise.all([startPipeline({}, 'counted.wrangler.jsonc'), startFeedServer()]);
});
after(async () => {
  await feeds?.close();
  await pipeline?.close();
});

const WORDS = 'a hot meal and company for older people every week with songs help advice near the harbour'.split(' ');
const wordsFor = (n: number, count: number): string =>
  Array.from({ length: count }, (_, i) => WORDS[(n * 7 + i * (1 + (n % 5))) % WORDS.length]).join(' ');
/** With the description, nearly the 250,000 characters that a record may have, of two bytes each. */
const LONG_FIELDS = Object.fromEntries(
  ['eligibility_description', 'application_process', 'alert', 'accreditations', 'fees', 'fees_description', 'interpretation_services'].map(
    (name) => [name, 'é'.repeat(LARGE_TEXT)],
  ),
);
const isLarge = (number: number, n: number): boolean => number === 2 && n < LARGE;

const servicesOf = (number: number) =>
  Array.from({ length: PER_PAGE }, (_, n) => ({
    id: `s${number}-${n}`,
    name: `Offer ${number} ${n} ${wordsFor(n, 2)}`,
    ...(isLarge(number, n) && LONG_FIELDS),
    description: isLarge(number, n) ? 'é'.repeat(LARGE_TEXT) : `${wordsFor(number * PER_PAGE + n, 30)}.`,
    email: 'help@example.org',
    organization: { id: `o${n % 9}`, name: `Provider ${n % 9}` },
    service_at_locations: [{ id: `a${number}-${n}`, location: { id: `l${number}-${n}`, location_type: 'virtual' } }],
  }));

function serve(): void {
  const pages = Array.from({ length: PAGES }, (_, n) => page(n + 1, PAGES, servicesOf(n + 1)));
  for (const address of ['/feed', '/feed/services'])
    feeds.answers.set(address, (request, response) => {
      const number = Number(new URL(request.url ?? '', 'http://feed').searchParams.get('page') ?? 1);
      plain(pages[number - 1] ?? '')(request, response);
    });
  // A shallow list: each of its records is asked for by itself.
  const shallow = Array.from({ length: ROWS }, (_, n) => ({ id: `t${n}`, name: `Club two ${n}` }));
  for (const address of ['/two', '/two/services']) feeds.answers.set(address, plain(page(1, 1, shallow)));
  for (const address of ['/many', '/many/services'])
    feeds.answers.set(address, (request, response) => {
      const number = Number(new URL(request.url ?? '', 'http://feed').searchParams.get('page') ?? 1);
      const service = { ...servicesOf(1)[0]!, id: `m${number}`, name: `Class ${number}`, description: 'Learn it here.' };
      plain(page(number, MANY_PAGES, [service]))(request, response);
    });
  const name = 'one';
  feeds.answers.set(
    `/${name}`,
    plain(
      JSON.stringify(
        Array.from({ length: ROWS }, (_, n) => row(`${name}${n}`, { name: `Club ${name} ${n}`, about: wordsFor(n, 25), tel: '' })),
      ),
    ),
  );
}

async function counts(): Promise<StepCount[]> {
  const { objects } = await pipeline.env.STAGING.list({ prefix: COUNTS, limit: 1000 });
  return Promise.all(objects.map(async ({ key }) => (await pipeline.env.STAGING.get(key))!.json<StepCount>()));
}

/** The largest row of each table, in bytes. */
async function largestRows(): Promise<Map<string, number>> {
  const { DB } = pipeline.env;
  const tables = await DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '%!_%' escape '!' or name in ('identity_join', 'run_source', 'joined_service')",
  ).all<{ name: string }>();
  const largest = new Map<string, number>();
  for (const { name } of tables.results) {
    const columns = await DB.prepare('select name from pragma_table_info(?)').bind(name).all<{ name: string }>();
    const sum = columns.results.map((column) => `coalesce(octet_length("${column.name}"), 0)`).join(' + ');
    const found = await DB.prepare(`select max(${sum}) as bytes from "${name}"`).first<{ bytes: number | null }>();
    largest.set(name, found?.bytes ?? 0);
  }
  return largest;
}

test('a run of 5,000 services, some as large as they may be, stays within what production allows', { timeout: 110_000 }, async (t) => {
  serve();
  await pipeline.operator.putArea(
    areaOf([
      oruk3('council', `${feeds.url}/feed`),
      table('one', `${feeds.url}/one`, 2),
      oruk3('two', `${feeds.url}/two`, 3),
      oruk3('many', `${feeds.url}/many`, 4),
    ]),
  );
  const report = await pipeline.runArea({ area: 'testford' });
  assert.equal(report.state, 'completed', JSON.stringify(report));
  const all = PAGES * PER_PAGE + 2 * ROWS + MANY_PAGES;
  const services = report.published?.services ?? 0;
  assert.ok(services <= all && services > all * 0.99, `${services}: made-up clubs are alike, and a few may be taken for one`);
  const steps = await counts();
  for (const name of ['read two 2', 'read many 2', 'weigh many 2', 'normalise many 2', 'write 2'])
    assert.ok(
      steps.some((step) => step.name === name),
      `${name}: the work is shared out among steps`,
    );
  assert.ok(steps.length > 15, `the steps were counted: ${steps.length}`);
  assert.ok(steps.length < LIMITS.steps / 4, `${steps.length} steps`);
  for (const step of steps) {
    const told = JSON.stringify(step);
    assert.ok(step.queries < LIMITS.queries, told);
    assert.ok(step.objects + step.fetches + step.queries < LIMITS.calls, told);
    assert.ok(step.parameters <= LIMITS.parameters, told);
    assert.ok(step.parameter_bytes <= LIMITS.row_bytes, told);
    assert.ok(step.statement_bytes <= LIMITS.statement_bytes, told);
    assert.ok(step.answer_bytes <= LIMITS.answer_bytes, told);
  }
  const rows = await largestRows();
  assert.ok((rows.get('service') ?? 0) > 2 * LARGE_TEXT, 'the largest records are there');
  for (const [name, bytes] of rows) assert.ok(bytes < LIMITS.row_bytes, `a row of ${name} has ${bytes} bytes`);
  const most = (of: (step: StepCount) => number) => Math.max(...steps.map(of));
  t.diagnostic(
    `${steps.length} steps; most queries ${most((s) => s.queries)}, storage ${most((s) => s.objects)}, fetches ${most((s) => s.fetches)}; largest parameter ${most((s) => s.parameter_bytes)} bytes; largest row ${Math.max(...rows.values())} bytes`,
  );
});
