/** A whole local engine with a state of its own, as `npm start` has it, that can be killed as a power cut would and started again. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeLocalConfig } from '../start/local-config.ts';
import { migrate } from '../start/migrate.ts';
import { type OperatorClient, operatorClient } from '../start/operator-client.ts';
import { freePort } from '../start/ports.ts';
import { untilHealthy } from '../start/until-healthy.ts';
import { startWorkers, type Workers } from '../start/workers.ts';

/** Short, so that a run that was killed is soon taken up without being told that it is dead. */
const LEASE_SECONDS = 2;

export interface Engine {
  url: string;
  operator: OperatorClient;
  /** Asks for a run as the clock does; answers with the status and the run. */
  tick: () => Promise<{ status: number; run_id?: string }>;
  start: () => Promise<void>;
  /** SIGKILL to the engine and all that it started; settles when nothing of it is left. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

/** @param folder is made, and holds all that the engine keeps */
export async function makeEngine(folder: string, area: string): Promise<Engine> {
  const port = await freePort(0);
  const token = randomBytes(24).toString('base64url');
  const url = `http://127.0.0.1:${port}`;
  const configs = [
    writeLocalConfig('public', { OPERATOR_TOKEN: token }, folder),
    writeLocalConfig('sync', { ALLOW_PRIVATE_SOURCES: 'true', LEASE_SECONDS: String(LEASE_SECONDS) }, folder),
  ];
  await migrate(join(folder, 'sync.json'), folder);
  let workers: Workers | undefined;
  return {
    url,
    operator: operatorClient(url, token),
    tick: async () => {
      const answer = await fetch(`${url}/operator/areas/${area}/runs`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
      return { status: answer.status, ...((await answer.json()) as { run_id?: string }) };
    },
    start: async () => {
      workers = startWorkers(configs, port, folder);
      await untilHealthy(url, workers);
    },
    kill: async () => {
      const { pid, ended } = workers!;
      process.kill(-pid, 'SIGKILL');
      await ended;
      while (livesGroup(pid)) await delay(5);
    },
    stop: async () => {
      await workers?.stop();
    },
  };
}

function livesGroup(leader: number): boolean {
  try {
    return process.kill(-leader, 0);
  } catch {
    return false;
  }
}
