import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TOKEN, testServer } from '../fixtures/server.ts';

const { server } = testServer({ token: TOKEN });
before(() => server.listen());
after(() => server.close());

async function ask(method: string, path: string, body?: unknown, token: string | undefined = TOKEN) {
  const answer = await server.fetch(`/operator${path}`, {
    method,
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : undefined };
}

test('only the right token opens the routes', async () => {
  for (const token of ['', 'wrong', `${TOKEN}x`, TOKEN.slice(0, -1)]) {
    const { status, headers, body } = await ask('GET', '/areas', undefined, token);
    assert.equal(status, 401);
    assert.equal(headers.get('WWW-Authenticate'), 'Bearer');
    assert.equal(body.error, 'not_allowed');
  }
  const { status, headers, body } = await ask('GET', '/areas');
  assert.equal(status, 200);
  assert.equal(body.areas[0].id, 'testham');
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Access-Control-Allow-Origin'), null);
});

test('an area is put under its own id', async () => {
  assert.equal((await ask('PUT', '/areas/testham', { id: 'testham', name: 'Testham', sources: [] })).body.name, 'Testham');
  assert.deepEqual((await ask('PUT', '/areas/testham', { id: 'testham' })).body.mistakes, ['name is missing.']);
  assert.equal((await ask('PUT', '/areas/testham', { id: 'other' })).status, 400);
  assert.equal((await ask('PUT', '/areas/operator', { id: 'operator' })).status, 400);
  assert.equal((await ask('PUT', '/areas/testham', 'not json')).body.error, 'not_json');
  assert.equal((await ask('PUT', '/areas/testham', [])).body.error, 'not_json');
  assert.equal((await ask('PUT', '/areas/testham', 'x'.repeat(1024 * 1024 + 1))).status, 413);
});

test('a run is started, followed and its problems read', async () => {
  const started = await ask('POST', '/areas/testham/runs', { force: true });
  assert.equal(started.status, 202);
  assert.equal(started.body.run_id, 'forced');
  assert.equal((await ask('POST', '/areas/testham/runs')).body.run_id, 'r1');
  const busy = await ask('POST', '/areas/busy/runs');
  assert.equal(busy.status, 409);
  assert.equal(busy.body.run_id, 'r0');
  assert.equal((await ask('POST', '/areas/none/runs')).status, 404);
  assert.equal((await ask('GET', '/runs/none')).status, 404);
  assert.equal((await ask('GET', '/runs/r1/events?after=7')).body[0].n, 8);
  assert.equal((await ask('GET', '/runs/r1/events?after=x')).status, 400);
  assert.equal((await ask('GET', '/areas/testham/problems?limit=2')).body.length, 2);
  assert.equal((await ask('GET', '/areas/testham/problems?limit=0')).status, 400);
});

test('a withdrawal needs an id and a reason', async () => {
  assert.equal((await ask('POST', '/withdrawals', { id: 'known', reason: 'a refuge' })).status, 200);
  assert.equal((await ask('POST', '/withdrawals', { id: 'other', reason: 'a refuge' })).status, 404);
  assert.equal((await ask('POST', '/withdrawals', { id: 'known', reason: ' ' })).body.error, 'bad_withdrawal');
});

test('a withdrawal is undone; a source’s own only when that is asked', async () => {
  assert.deepEqual((await ask('POST', '/restorations', { id: 'known' })).body, { id: 'known' });
  assert.equal((await ask('POST', '/restorations', { id: 'other' })).status, 404);
  assert.equal((await ask('POST', '/restorations', { id: 'shown' })).body.error, 'not_withdrawn');
  assert.equal((await ask('POST', '/restorations', { id: 'gone' })).body.error, 'withdrawn_by_source');
  assert.equal((await ask('POST', '/restorations', { id: 'gone', source: true })).status, 200);
  for (const bad of [{}, { id: 7 }, { id: 'known', reason: ' ' }, { id: 'known', source: 'yes' }])
    assert.equal((await ask('POST', '/restorations', bad)).body.error, 'bad_restoration');
});

test('a source that is held is let pass; one that is not, or is not there, is refused', async () => {
  const release = (area: string, source: string) => ask('POST', `/areas/${area}/sources/${source}/release`);
  assert.deepEqual((await release('testham', 'charity')).body, { area: 'testham', source_id: 'charity' });
  assert.equal((await release('testham', 'council')).status, 409);
  assert.equal((await release('testham', 'nobody')).body.error, 'unknown_source');
  assert.equal((await release('none', 'council')).body.error, 'unknown_area');
});

test('pairs that wait are listed, and a person’s decision is passed on or refused', async () => {
  const listed = await ask('GET', '/matches?limit=7');
  assert.deepEqual([listed.body.waiting, listed.body.matches[0].fields[0].a], [3, 'Of 7']);
  assert.equal((await ask('GET', '/matches?limit=201')).status, 400);
  const [a, b] = [
    { source_id: 'council', record_id: 'c1' },
    { source_id: 'charity', record_id: 'v1' },
  ];
  assert.deepEqual((await ask('POST', '/matches', { a, b, verdict: 'same' })).body, { decided: 1 });
  assert.deepEqual((await ask('POST', '/matches', { a, b: { service_id: 'one' }, verdict: 'different' })).body, { decided: 2 });
  assert.equal((await ask('POST', '/matches', { a: { ...a, record_id: 'nobody' }, b, verdict: 'same' })).status, 404);
  assert.equal((await ask('POST', '/matches', { a, b: a, verdict: 'same' })).status, 409);
  for (const bad of [{}, { a, b, verdict: 'perhaps' }, { a: { service_id: 'one' }, b, verdict: 'same' }, { a, b: 'c1', verdict: 'same' }])
    assert.equal((await ask('POST', '/matches', bad)).body.error, 'bad_decision');
});

test('a pipeline that breaks is our fault and says no more', async () => {
  const { status, body } = await ask('POST', '/areas/broken/runs');
  assert.equal(status, 500);
  assert.doesNotMatch(JSON.stringify(body), /lease|secret|at /);
});

test('unknown operator paths are not found', async () => {
  assert.equal((await ask('GET', '/nothing')).status, 404);
});
