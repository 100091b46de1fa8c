/**
 * `npm start`: the whole of HIVE on this computer. Builds, makes the database, starts the demo city's feeds and the Workers,
 * runs the demo's areas through the real pipeline, says where to look, and stays until Ctrl-C.
 *
 * PORT: of the directory, 8787 unless told. `--real DIR`: also England's public lists, from a folder that holds them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AreaConfig } from '../core/area.ts';
import { startPartner } from '../demo/partner/serve.ts';
import { startFeeds } from '../demo/serve-feeds.ts';
import { startFiles } from '../demo/serve-files.ts';
import { build } from './build.ts';
import { demoAreas, realArea } from './start/areas.ts';
import { followRun } from './start/follow-run.ts';
import { writeLocalAddress } from './start/local-address.ts';
import { HOME, writeLocalConfig } from './start/local-config.ts';
import { migrate } from './start/migrate.ts';
import { onlyOne } from './start/only-one.ts';
import { type OperatorClient, operatorClient } from './start/operator-client.ts';
import { freePort, isFree } from './start/ports.ts';
import { Stopping } from './start/stopping.ts';
import { tellRun } from './start/tell-run.ts';
import { Told } from './start/told.ts';
import { untilHealthy } from './start/until-healthy.ts';
import { startWorkers } from './start/workers.ts';

const say = (text = ''): boolean => process.stdout.write(`${text}\n`);
const started = performance.now();
const stopping = new Stopping(say);

function readOptions(): { real?: string } {
  try {
    return parseArgs({ options: { real: { type: 'string' } } }).values;
  } catch {
    throw new Told(`“${process.argv.slice(2).join(' ')}” was not understood. It may be: npm start -- --real DIR`);
  }
}

function readWords(): { port: number; real: string | undefined } {
  const values = readOptions();
  const port = Number(process.env.PORT ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Told(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`);
  const real = values.real === undefined ? undefined : resolve(values.real);
  if (real !== undefined && !existsSync(real)) throw new Told(`--real names ${real}, but there is no such folder.`);
  return { port, real };
}

async function sync(client: OperatorClient, areas: AreaConfig[]): Promise<void> {
  for (const area of areas) {
    say(`\nReading the sources of ${area.name}`);
    await client.putArea(area);
    for (const line of tellRun(await followRun(client, area.id, { say, now: () => performance.now() }))) say(line);
  }
}

function tellAddresses(directory: string, partner: string, areas: AreaConfig[], token: string): void {
  const first = areas[0]?.id ?? 'portsmouth';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`\nHIVE is up after ${seconds} s. Open:`);
  say(`  the directory           ${directory}/`);
  say(`  a partner’s own page    ${partner}/`);
  say(`  search for software     ${directory}/${first}/search?q=food+near+PO1`);
  say(`  how it is               ${directory}/health`);
  say('  the extension           Chrome, Edge: chrome://extensions, “Load unpacked”, dist/extension-chrome');
  say('                          Firefox: about:debugging, “Load Temporary Add-on”, dist/extension-firefox/manifest.json');
  say(`  its settings            the directory’s address is ${directory}/${first}`);
  say(`  the operator’s token    ${token}`);
  say('\nCtrl-C stops everything.');
}

async function start(): Promise<void> {
  const { port, real } = readWords();
  if (!(await isFree(port))) throw new Told(`port ${port} is taken by another program. Choose another one: PORT=${port + 10} npm start`);
  const home = onlyOne(HOME);
  if ('taken' in home)
    throw new Told(`it runs already from this folder, as process ${home.taken}. Stop that one first: two cannot share a database.`);
  await stopping.add(home);
  if (await build()) say('Built the elements and the extension.');

  const feeds = await stopping.add(startFeeds(await freePort(8790)));
  const token = randomBytes(24).toString('base64url');
  const local = { ALLOW_PRIVATE_SOURCES: 'true', LEASE_SECONDS: '20' };
  const configs = [writeLocalConfig('public', { OPERATOR_TOKEN: token }), writeLocalConfig('sync', local)];
  await migrate(configs[1] as string);

  const workers = startWorkers(configs, port);
  await stopping.add(workers);
  const directory = `http://localhost:${port}`;
  await untilHealthy(directory, workers);
  void workers.ended.then(() => stopping.stop(1, `The Workers stopped. The last that they said:\n${workers.lastWords()}`));
  await stopping.add(writeLocalAddress({ url: directory, token }));
  const partner = await stopping.add(startPartner(await freePort(8791), directory));

  const areas = demoAreas(feeds.url);
  if (real !== undefined) areas.push(realArea((await stopping.add(startFiles(real, 0))).url));
  await sync(operatorClient(directory, token), areas);
  tellAddresses(directory, partner.origin, areas, token);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopping.stop(0));
try {
  await start();
} catch (error) {
  const words = error instanceof Told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  await stopping.stop(1, `HIVE could not start: ${words}`);
}
