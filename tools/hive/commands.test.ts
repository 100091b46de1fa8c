import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLocalAddress, writeLocalAddress } from '../start/local-address.ts';
import { operatorClient } from '../start/operator-client.ts';
import { command, USAGE } from './commands.ts';

const RUN = { id: 'r1', area: 'testham', state: 'partial', started_at: '2026-11-24T10:00:00Z', merged: 3 };
const COUNCIL = {
  source_id: 'council',
  state: 'held',
  pages: 1,
  read: 40,
  mapped: 0,
  refused: 0,
  refused_by: {},
  repaired: 0,
  withdrawn: 0,
  bytes: 900,
};
const ANSWERS: { [request: string]: [status: number, body: unknown] } = {
  'POST /operator/withdrawals': [200, { id: 'known-id' }],
  'POST /operator/restorations': [200, { id: 'known-id' }],
  'POST /operator/areas/testham/sources/council/release': [200, { area: 'testham', source_id: 'council' }],
  'POST /operator/areas/testham/sources/charity/release': [409, { error: 'not_held', message: 'This source does not wait for anybody.' }],
  'GET /operator/areas': [
    200,
    {
      areas: [
        { id: 'testham', published: { version: 'v1', services: 3, at: '2026-11-24' }, last_run: RUN },
        { id: 'new', sources: [] },
      ],
    },
  ],
  'GET /operator/runs/r1': [200, { ...RUN, sources: [{ ...COUNCIL, problem: '10 of 50 services are no longer in it.' }] }],
  'GET /operator/areas/testham/problems?limit=5&source_id=council': [
    200,
    [{ source_id: 'council', sentence: 'record 7: The record has no name.' }],
  ],
  'GET /operator/areas/testham/problems?limit=100': [200, []],
  'GET /operator/matches?limit=50': [
    200,
    {
      waiting: 4,
      matches: [
        {
          score: -1.5,
          a: { source_id: 'council', record_id: 'c1', service_id: 'one' },
          b: { source_id: 'charity', record_id: 'v/1', service_id: 'two' },
          fields: [
            { field: 'name', a: 'Lunch club', b: 'Luncheon club', weight: 2.5 },
            { field: 'phone', a: '+441632960401', b: '' },
          ],
        },
      ],
    },
  ],
  'POST /operator/matches': [200, { decided: 1 }],
};

/** Types a command; what was asked for, what was said, and the exit code. */
async function type(...words: string[]) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const said: string[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    const request = `${init?.method} ${String(input).replace('http://here', '')}`;
    asked.push(request);
    if (init?.body) bodies.push(JSON.parse(String(init.body)));
    const [status, body] = ANSWERS[request] ?? [404, { message: 'There is no area with this id.' }];
    return Response.json(body, { status });
  };
  const say = (line: string): void => void said.push(line);
  const code = await command(() => operatorClient('http://here', 'token', fetcher), words, { say, warn: say });
  return { asked, bodies, said: said.join('\n'), code };
}

test('a service is withdrawn, with the reason given or a plain one', async () => {
  const { bodies, said, code } = await type('withdraw', 'ABCD1234', '--reason', 'A refuge');
  assert.deepEqual([bodies, code], [[{ id: 'ABCD1234', reason: 'A refuge' }], 0]);
  assert.match(said, /known-id is withdrawn/);
  assert.deepEqual((await type('withdraw', 'ABCD1234')).bodies, [{ id: 'ABCD1234', reason: 'Withdrawn by the operator.' }]);
});

test('a withdrawal is undone, what its source did only when asked', async () => {
  const { bodies, said, code } = await type('restore', 'ABCD1234');
  assert.deepEqual([bodies, code], [[{ id: 'ABCD1234', source: false }], 0]);
  assert.match(said, /known-id is no longer withdrawn/);
  const asked = await type('restore', 'ABCD1234', '--source', '--reason', 'It is open again');
  assert.deepEqual(asked.bodies, [{ id: 'ABCD1234', reason: 'It is open again', source: true }]);
});

test('a source that is held is let pass, or the refusal is told', async () => {
  assert.equal((await type('release', 'testham', 'council')).code, 0);
  const refused = await type('release', 'testham', 'charity');
  assert.equal(refused.code, 1);
  assert.match(refused.said, /does not wait for anybody/);
});

test('runs are told shortly for all areas and at length for one', async () => {
  const all = await type('runs');
  assert.match(all.said, /testham: 3 services, version v1/);
  assert.match(all.said, /new: nothing published yet\n {2}no run yet/);
  const one = await type('runs', 'testham');
  assert.match(one.said, /council: held; 40 read/);
  assert.match(one.said, /10 of 50 services/);
  assert.equal((await type('runs', 'nowhere')).code, 1);
});

test('problems are told a sentence each', async () => {
  assert.match((await type('problems', 'testham', 'council', '--limit', '5')).said, /council: record 7: The record has no name\./);
  assert.equal((await type('problems', 'testham')).said, 'No problems.');
});

test('pairs are shown side by side, and a decision names records by source and id, or a service', async () => {
  const shown = (await type('matches')).said;
  assert.match(
    shown,
    /council\/c1 {3}charity\/v\/1\n {2}name: Lunch club \| Luncheon club {2}for\n {2}phone: \+441632960401 \| \(nothing\)\n/,
  );
  assert.match(shown, /^4 wait/m);
  const a = { source_id: 'council', record_id: 'c1' };
  const same = await type('same', 'council/c1', 'charity/v/1');
  assert.deepEqual([same.bodies, same.code], [[{ a, b: { source_id: 'charity', record_id: 'v/1' }, verdict: 'same' }], 0]);
  const apart = await type('different', 'council/c1', 'ABCD1234');
  assert.deepEqual(apart.bodies, [{ a, b: { service_id: 'ABCD1234' }, verdict: 'different' }]);
  assert.equal((await type('same', 'ABCD1234', 'council/c1')).code, 2);
});

test('what is not understood asks for nothing and says how to say it', async () => {
  for (const words of [
    [],
    ['withdraw'],
    ['withdraw', 'a', 'b'],
    ['restore'],
    ['release', 'a'],
    ['constructor'],
    ['runs', '--what'],
    ['problems', 'a', '--limit', 'x'],
  ]) {
    const { asked, said, code } = await type(...words);
    assert.deepEqual([asked, said, code], [[], USAGE, 2], words.join(' '));
  }
});

test('the directory that runs on this computer is found for as long as it runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hive-address-'));
  try {
    assert.equal(readLocalAddress(folder), undefined);
    const note = writeLocalAddress({ url: 'http://localhost:8787', token: 't' }, folder);
    assert.deepEqual(readLocalAddress(folder), { url: 'http://localhost:8787', token: 't' });
    note.close();
    assert.equal(readLocalAddress(folder), undefined);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
