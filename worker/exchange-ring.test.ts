/** Three HIVEs that read each other in a ring, and each of them both others: three real engines. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SourceConfig } from '../core/area.ts';
import { type FeedServer, file, startFeedServer } from './sync/testing/feed-server.ts';
import { areaOf } from './sync/testing/pipeline.ts';
import { hiveSource, type Row, row, table } from './sync/testing/sources.ts';
import { type Deployment, startDeployment } from './testing/deployment.ts';
import { publishedServices } from './testing/published.ts';

const NAMES = ['a', 'b', 'c'] as const;
type Name = (typeof NAMES)[number];
let feeds: FeedServer;
const hives = new Map<Name, Deployment>();

before(async () => {
  feeds = await startFeedServer();
  for (const name of NAMES) {
    const hive = await startDeployment();
    hives.set(name, hive);
    feeds.answers.set(`/${name}/testford/exchange`, hive.relay(`/${name}`));
  }
});
after(async () => {
  for (const hive of hives.values()) await hive.close();
  await feeds?.close();
});

const give = (path: string, rows: Row[]) => feeds.answers.set(path, file(JSON.stringify(rows)));
const list = (id: string): SourceConfig => table(id, `${feeds.url}/${id}`);
const hive = (id: Name): SourceConfig => hiveSource(id, `${feeds.url}/${id}/testford`);
const choir = row('p1', { name: 'Choir', about: 'Singing on Mondays.', tel: '01632 960455', postcode: 'PO5 1AA' });
const taiChi = row('q1', { name: 'Tai chi', about: 'Gentle moves, standing or sitting.', tel: '01632 960499', postcode: 'PO4 9ZZ' });
const debt = row('r1', { name: 'Debt advice', about: 'Help with money that you owe.', tel: '01632 960402', postcode: 'PO3 3AA' });

/** Each reads in turn, one after the other, as often as there are HIVEs: by then news has come all the way round. */
async function goRound(): Promise<void> {
  // Who is asked before having published anything answers so; the reader goes on without.
  for (const one of hives.values()) await one.runArea('testford');
  for (let round = 1; round < NAMES.length; round++)
    for (const one of hives.values()) assert.equal((await one.runArea('testford')).state, 'completed');
}

const services = (deployment: Deployment) => publishedServices(deployment, 'testford');
/** Name of each service, and how many sources' records it is made of. */
const told = async (): Promise<string[]> =>
  Promise.all(
    NAMES.map(async (name) => (await services(hives.get(name)!)).map(({ service, sources }) => `${service.name} ${sources.length}`).join()),
  );
const all = (text: string): string[] => [text, text, text];

async function read(sources: Record<Name, SourceConfig[]>): Promise<void> {
  for (const name of NAMES) await hives.get(name)!.putArea(areaOf(sources[name]));
}

test('in a ring each has everything once, and what its source gives up goes from all', async () => {
  give('/p', [choir]);
  give('/q', [taiChi]);
  give('/r', [debt]);
  await read({ a: [list('p'), hive('c')], b: [list('q'), hive('a')], c: [list('r'), hive('b')] });
  await goRound();
  assert.deepEqual(await told(), all('Choir 1,Debt advice 1,Tai chi 1'));

  give('/p', [choir, row('p2', { name: 'Chess', about: 'Boards and clocks.', tel: '01632 960411', postcode: 'PO6 1AA' })]);
  await goRound();
  assert.deepEqual(await told(), all('Chess 1,Choir 1,Debt advice 1,Tai chi 1'));

  give('/p', [row('p2', { name: 'Chess', about: 'Boards and clocks.', tel: '01632 960411', postcode: 'PO6 1AA' })]);
  await goRound();
  assert.deepEqual(await told(), all('Chess 1,Debt advice 1,Tai chi 1'));
});

test('where all read each other, nothing is kept alive by those who only heard of it', async () => {
  give('/p', [choir]);
  give('/q', [choir, taiChi]);
  await read({
    a: [list('p'), hive('b'), hive('c')],
    b: [list('q'), list('p'), hive('a'), hive('c')],
    c: [list('r'), hive('a'), hive('b')],
  });
  await goRound();
  // The choir stands in two lists; that both a and b read one of them makes it no third.
  assert.deepEqual(await told(), all('Choir 2,Debt advice 1,Tai chi 1'));

  give('/q', [taiChi]);
  await goRound();
  assert.deepEqual(await told(), all('Choir 1,Debt advice 1,Tai chi 1'));

  const known = (await services(hives.get('b')!)).find(({ service }) => service.name === 'Tai chi')!;
  await hives.get('b')!.operate('POST', '/withdrawals', { id: known.id, reason: 'Listed by mistake' });
  await goRound();
  assert.deepEqual(await told(), all('Choir 1,Debt advice 1'));
});
