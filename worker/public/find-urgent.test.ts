/** The page that works without JavaScript, for who is in danger: whom to call stands above everything, and what was said is not kept. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ENGLISH } from '../../core/need/lexicon/en.ts';
import { packLexicon } from '../../core/need/lexicon-file.ts';
import { testServer } from './fixtures/server.ts';
import { SERVICES } from './fixtures/services.ts';
import { publish } from './fixtures/snapshot.ts';

const { server, env } = testServer();
before(async () => {
  await server.listen();
  const { SNAPSHOTS } = await env();
  const put = async (path: string, bytes: Uint8Array | string) => {
    await SNAPSHOTS.put(`testham/${path}`, bytes);
    return { path, bytes: bytes.length, br_bytes: 0, sha256: '' };
  };
  await publish(SNAPSHOTS, SERVICES, {
    lexicons: { en: await put('lexicons/en.bin', packLexicon(ENGLISH, 'en')) },
    advice: await put('lexicons/advice.json', JSON.stringify({ 'rent-arrears': 'Do not wait: call 0808 800 4444.' })),
  });
});
after(() => server.close());

async function find(fields: Record<string, string>): Promise<{ status: number; main: string }> {
  const answer = await server.fetch('/testham/find', {
    method: 'POST',
    headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(fields)),
  });
  const text = await answer.text();
  return { status: answer.status, main: text.slice(text.indexOf('<main'), text.indexOf('<form class="find"')) };
}
/** What can be rung or texted, in order, as far as the results. */
const links = (main: string) => [...main.split('class="cards"')[0]!.matchAll(/href="((?:tel|sms):[^"]*)"/g)].map(([, href]) => href);

test('who wants to die is given somebody to call, above the results', async () => {
  const { status, main } = await find({ q: 'i want to kill myself' });
  assert.equal(status, 200);
  assert.deepEqual(links(main).slice(0, 3), ['tel:999', 'tel:116123', 'tel:111']);
  assert.match(main, /You do not have to face this alone/);
  assert.ok(links(main).includes('sms:85258'));
});

test('who is hit at home is, in any language, whatever else is wrong in the form', async () => {
  for (const q of ['my husband hits me', 'mój mąż mnie bije', 'زوجي يضربني']) {
    assert.ok(links((await find({ q })).main).includes('tel:08082000247'), q);
    const { status, main } = await find({ q, near: 'Atlantis-by-the-Deep' });
    assert.equal(status, 400);
    assert.ok(main.indexOf('tel:999') > 0 && main.indexOf('tel:999') < main.indexOf('There is a problem'), q);
  }
});

test('who asks for something else is given no alarm', async () => {
  const { main } = await find({ q: 'swimming' });
  assert.deepEqual(links(main), []);
  assert.doesNotMatch(main, /If you need help now/);
});

test('advice on what was meant stands above the results, on their first page', async () => {
  const { main } = await find({ q: 'behind with rent' });
  assert.match(main, /<h2 id="advice-name">Behind with rent<\/h2>\s*<p>Do not wait: call <a href="tel:08088004444">0808 800 4444<\/a>\./);
  assert.ok(main.indexOf('advice-name') < main.indexOf('class="cards"'));
  assert.doesNotMatch((await find({ q: 'behind with rent', offset: '1' })).main, /advice-name/);
  assert.doesNotMatch((await find({ near: 'TE1' })).main, /advice-name/);
});

test('nothing of it is logged', async () => {
  server.clearLogs();
  await find({ q: 'i want to kill myself, quillfox' });
  assert.doesNotMatch(JSON.stringify(server.getLogs()), /kill|quillfox|suicide/i);
});
