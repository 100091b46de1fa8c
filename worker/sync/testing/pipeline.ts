/** The pipeline in the real local engine, with its real database, object storage and Workflows, for tests. */
import { execFileSync } from 'node:child_process';
import { createTestHarness } from 'wrangler';
import type { AreaConfig } from '../../../core/area.ts';
import { Directory } from '../../../core/snapshot/directory.ts';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import type { Operator, RunReport } from '../../operator.ts';
import type { Env } from '../env.ts';

export interface Pipeline {
  readonly env: Env;
  operator: Operator;
  /** Starts a run and waits until it has ended. */
  runArea: (order: { area: string; force?: boolean; takeover?: boolean }) => Promise<RunReport>;
  /** Waits until a run has ended. */
  ended: (runId: string) => Promise<RunReport>;
  manifest: (area: string) => Promise<Manifest | undefined>;
  /** All that readers get of an area, by name. */
  published: (area: string) => Promise<PublishedService[]>;
  open: (area: string) => Promise<Directory>;
  /** Kills the engine as a power cut would, and starts it again over what it had stored. */
  killEngine: () => Promise<void>;
  scheduled: (at: Date) => Promise<unknown>;
  /** Empties database and storage. */
  wipe: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts it. `LEASE_SECONDS` is short, so that a run that was cut off is soon taken up. */
export async function startPipeline(vars: Record<string, string> = {}, config = '../wrangler.jsonc'): Promise<Pipeline> {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  process.env.WRANGLER_SEND_METRICS = 'false';
  const server = createTestHarness({
    workers: [
      { configPath: new URL(config, import.meta.url), vars: { ALLOW_PRIVATE_SOURCES: 'true', LEASE_SECONDS: '30', ...vars } },
      {
        config: {
          name: 'caller',
          main: new URL('./caller.ts', import.meta.url).pathname,
          compatibility_date: '2026-10-01',
          services: [{ binding: 'SYNC', service: 'hive-sync', entrypoint: 'Operator' }],
        },
      },
    ],
  });
  await server.listen();
  const worker = server.getWorker<Env>('hive-sync');
  await worker.applyD1Migrations('DB');
  let env = await worker.getEnv();
  const caller = server.getWorker('caller');
  const call = async (verb: string, values: unknown[]): Promise<unknown> => {
    const answer = await caller.fetch('/', { method: 'POST', body: JSON.stringify({ verb, values }) });
    return answer.json();
  };
  const operator = new Proxy({} as Operator, {
    get: (_, verb) => (verb === 'then' ? undefined : (...values: unknown[]) => call(String(verb), values)),
  });
  const ended = (runId: string) => waitForEnd(operator, runId);
  const load = async (area: string, path: string) => {
    const object = await env.SNAPSHOTS.get(`${area}/${path}`);
    if (!object) throw new Error(`No ${area}/${path}`);
    return new Uint8Array(await object.arrayBuffer());
  };
  const open = (area: string) => Directory.open((path) => load(area, path));
  let kills = 0;
  const killEngine = async () => {
    for (const pid of enginesOf(process.pid)) process.kill(pid, 'SIGKILL');
    kills += 1;
    // A changed variable makes the harness start the engine anew.
    await server.update((now) => ({ ...now, workers: now.workers.map((one) => withVariable(one, String(kills))) }));
    env = await worker.getEnv();
  };
  return {
    get env() {
      return env;
    },
    operator,
    killEngine,
    ended,
    open,
    runArea: async (order) => {
      const started = await operator.startRun(order);
      if (!started.ok) throw new Error(`Not started: ${JSON.stringify(started.error)}`);
      return ended(started.value.run_id);
    },
    manifest: async (area) => {
      const object = await env.SNAPSHOTS.get(`${area}/manifest.json`);
      return object ? object.json<Manifest>() : undefined;
    },
    published: async (area) => {
      const { manifest } = await open(area);
      const services: PublishedService[] = [];
      for (const { records, dropped, services: count } of manifest.segments) {
        const all: PublishedService[] = [];
        for (let chunk = 0; chunk < records.chunks; chunk += 1)
          all.push(...(JSON.parse(new TextDecoder().decode(await load(area, `${records.path}/${chunk}`))) as PublishedService[]));
        if (all.length !== count) throw new Error(`A segment promises ${count} services and holds ${all.length}`);
        services.push(...all.filter((service, document) => !dropped.includes(document) && !manifest.withdrawn.includes(service.id)));
      }
      return services.sort((a, b) => (a.service.name < b.service.name ? -1 : 1));
    },
    scheduled: (at) => worker.scheduled({ cron: '*/15 * * * *', scheduledTime: at }),
    wipe: () => wipe(env),
    close: () => server.close(),
  };
}

type Workers = NonNullable<Parameters<typeof createTestHarness>[0]>['workers'];

const withVariable = (worker: Workers[number], kills: string): Workers[number] =>
  'configPath' in worker ? { ...worker, vars: { ...worker.vars, KILLS: kills } } : worker;

/** The engines that a process started. */
function enginesOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' }).split('\n');
  const children = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, name]) => ppid === String(parent) && name?.includes('workerd'));
  return children.map(([pid]) => Number(pid));
}

/** Asks until the run has ended: however long that takes, the answer is the same. */
async function waitForEnd(operator: Operator, runId: string): Promise<RunReport> {
  for (;;) {
    const report = await operator.run(runId);
    if (!report.ok) throw new Error(`No run ${runId}`);
    if (report.value.state !== 'running') return report.value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function wipe(env: Env): Promise<void> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!' and name not like '!_cf!_%' escape '!' and name != 'd1_migrations' and name != 'counter'",
  ).all<{ name: string }>();
  await env.DB.batch([
    ...results.map(({ name }) => env.DB.prepare(`delete from "${name}"`)),
    env.DB.prepare('update counter set value = 0'),
  ]);
  for (const bucket of [env.SNAPSHOTS, env.STAGING]) {
    for (;;) {
      const { objects } = await bucket.list({ limit: 1000 });
      if (objects.length === 0) break;
      await bucket.delete(objects.map((object) => object.key));
    }
  }
}

/** A small area for tests. */
export const areaOf = (sources: AreaConfig['sources'], more: Partial<AreaConfig> = {}): AreaConfig => ({
  id: 'testford',
  name: 'Testford',
  sources,
  ...more,
});
