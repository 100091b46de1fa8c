import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PublishedService } from '../../core/snapshot/published.ts';
import { testServer } from './fixtures/server.ts';
import { SERVICES } from './fixtures/services.ts';
import { publish } from './fixtures/snapshot.ts';

const { server, env } = testServer();
before(async () => {
  await server.listen();
  await publish((await env()).SNAPSHOTS, SERVICES);
});
after(() => server.close());

interface Answer {
  total: number;
  services: (PublishedService & { miles?: number; because: string; breaks: string[] })[];
  understood: { chips: { key: string }[]; corrections: { to: string }[] };
  sources: { owner: string }[];
}
async function ask(query: string): Promise<Answer> {
  const answer = await server.fetch(`/testham/search?${query}`);
  assert.equal(answer.status, 200, query);
  return (await answer.json()) as Answer;
}
const names = ({ services }: Answer) => services.map(({ service }) => service.name);

test('words find services, with why, and with whose facts they are', async () => {
  const answer = await ask('q=behind+with+rent');
  assert.equal(names(answer)[0], 'Testham Debt Advice');
  assert.equal(answer.total, 1);
  assert.match(answer.services[0]!.because, /rent/);
  assert.equal(answer.services[0]!.short_id, '00000001');
  assert.deepEqual(answer.services[0]!.breaks, []);
  assert.equal(answer.sources[0]!.owner, 'Testham Council');
});

test('a misspelt word finds too', async () => {
  const answer = await ask('q=swiming');
  assert.equal(answer.total, 1);
  assert.ok(answer.services[0]!.service.name.includes('Swimming'));
});

test('a place gives distances, as postcode, town or coordinates', async () => {
  for (const near of ['TE1+1AA', 'te1', '50.8,-1.1']) {
    const answer = await ask(`near=${near}`);
    const debt = answer.services.find(({ service }) => service.name === 'Testham Debt Advice');
    assert.ok(debt!.miles! < 0.5, near);
  }
  const farham = await ask('near=Farham');
  assert.equal(names(farham)[0], 'Farham Food Bank');
  const within = await ask('near=TE1&within=2');
  const far = within.services.find(({ service }) => service.name === 'Farham Food Bank');
  assert.ok(!far || far.breaks.length > 0);
});

test('filters are applied and shown', async () => {
  const answer = await ask('q=food&day=MO');
  assert.ok(answer.understood.chips.some(({ key }) => key === 'day:MO'));
  assert.ok(answer.services.every(({ breaks }) => breaks.length > 0));
});

test('pages of results follow each other', async () => {
  const all = names(await ask('near=TE1'));
  const pages = [await ask('near=TE1&limit=2'), await ask('near=TE1&limit=2&offset=2')];
  assert.deepEqual(pages.flatMap(names), all);
});

test('an answer is never kept by anybody', async () => {
  const answer = await server.fetch('/testham/search?q=rent');
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  await answer.text();
});

test('a wrong parameter is named, with what was wrong and what is right', async () => {
  for (const [query, parameter, fault] of [
    ['q=a&age=old', 'age', 'not_a_number'],
    ['colour=red', 'colour', 'unknown'],
    ['near=Atlantis-by-the-Deep', 'near', 'unknown_place'],
  ]) {
    const answer = await server.fetch(`/testham/search?${query}`);
    const body = (await answer.json()) as {
      error: string;
      message: string;
      parameters: { parameter: string; fault: string; right: string }[];
    };
    assert.equal(answer.status, 400);
    assert.equal(body.error, 'bad_parameter');
    assert.equal(body.parameters[0]!.parameter, parameter);
    assert.equal(body.parameters[0]!.fault, fault);
    assert.ok(body.message.includes(body.parameters[0]!.right));
    assert.doesNotMatch(JSON.stringify(body), /Atlantis|old"/);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  }
});

test('an unknown area is not found', async () => {
  for (const path of ['/nowhere/search?q=a', '/operator/search?q=a', '/nowhere/services/00000001']) {
    const answer = await server.fetch(path);
    assert.equal(answer.status, 404);
    await answer.text();
  }
});

test('nothing that was asked is logged', async () => {
  server.clearLogs();
  await ask('q=my+husband+hits+me&near=TE1+1AA');
  const form = await server.fetch('/testham/find', { method: 'POST', body: 'q=my+husband+hits+me' });
  await form.text();
  assert.doesNotMatch(JSON.stringify(server.getLogs()), /husband|TE1|search|find/);
});

test('many at once get their own answers', async () => {
  const asked = Array.from({ length: 30 }, (_, i) => (i % 2 ? 'q=food' : 'q=rent'));
  const answers = await Promise.all(asked.map(ask));
  for (const [i, answer] of answers.entries()) assert.equal(names(answer)[0], i % 2 ? 'Farham Food Bank' : 'Testham Debt Advice');
});

test('a new version is searched at once, and a withdrawn service is gone from it', async () => {
  const { SNAPSHOTS } = await env();
  await publish(SNAPSHOTS, SERVICES.slice(0, 2), { withdrawn: [SERVICES[1]!.id] });
  assert.deepEqual(names(await ask('q=food')), []);
  assert.deepEqual(names(await ask('q=swimming')), []);
  assert.deepEqual(names(await ask('q=rent')), ['Testham Debt Advice']);
  await publish(SNAPSHOTS, SERVICES);
});
