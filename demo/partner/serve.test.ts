import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Partner, startPartner } from './serve.ts';

const DIRECTORY = 'http://127.0.0.1:8787';
let partner: Partner;

before(async () => {
  partner = await startPartner(0, DIRECTORY);
});
after(() => partner.stop());

test('embeds the finder with one script tag and one tag from the directory’s origin', async () => {
  const page = await (await fetch(partner.origin)).text();
  assert.deepEqual(page.match(/<script[^>]*>/g), [`<script type="module" src="${DIRECTORY}/widget/hive.js">`]);
  assert.match(page, new RegExp(`<hive-finder directory="${DIRECTORY}/portsmouth"`));
  assert.doesNotMatch(page, /\{directory\}/);
});

test('demands a policy without anything inline', async () => {
  const policy = (await fetch(partner.origin)).headers.get('content-security-policy') ?? '';
  assert.match(policy, new RegExp(`script-src ${DIRECTORY}(;|$)`));
  assert.match(policy, new RegExp(`connect-src ${DIRECTORY}(;|$)`));
  assert.doesNotMatch(policy, /unsafe|\*/);
});

test('has nothing else', async () => {
  for (const path of ['/serve.ts', '/../package.json', '/nothing']) assert.equal((await fetch(partner.origin + path)).status, 404, path);
  assert.equal((await fetch(`${partner.origin}/lantern.css`)).headers.get('content-type'), 'text/css; charset=utf-8');
});
