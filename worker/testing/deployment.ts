/** A whole deployment for tests: both Workers in one real engine, with their real database and object storage. */
import assert from 'node:assert/strict';
import { createTestHarness } from 'wrangler';
import type { AreaConfig } from '../../core/area.ts';
import type { RunReport } from '../operator.ts';
import type { Env } from '../sync/env.ts';
import type { Answer } from '../sync/testing/feed-server.ts';

const TOKEN = 'a-token-for-tests';

export interface Deployment {
  /** What the public gets. */
  get: (
    path: string,
    init?: { headers?: Record<string, string>; method?: string; redirect?: 'manual'; body?: string },
  ) => Promise<Response>;
  /** Database and storage. */
  env: () => Promise<Env>;
  operate: <Value>(method: string, path: string, body?: unknown) => Promise<Value>;
  putArea: (config: AreaConfig) => Promise<unknown>;
  /** Reads and publishes an area, to the end. */
  runArea: (area: string) => Promise<RunReport>;
  /** Passes requests below a prefix on to the public Worker: so that another deployment may read this one. */
  relay: (prefix: string) => Answer;
  close: () => Promise<void>;
}

/** Starts one. */
export async function startDeployment(): Promise<Deployment> {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  process.env.WRANGLER_SEND_METRICS = 'false';
  const server = createTestHarness({
    workers: [
      { configPath: new URL('../public/wrangler.jsonc', import.meta.url), vars: { OPERATOR_TOKEN: TOKEN } },
      { configPath: new URL('../sync/wrangler.jsonc', import.meta.url), vars: { ALLOW_PRIVATE_SOURCES: 'true' } },
    ],
  });
  await server.listen();
  const sync = server.getWorker<Env>('hive-sync');
  await sync.applyD1Migrations('DB');
  const operate = async <Value>(method: string, path: string, body?: unknown): Promise<Value> => {
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const answer = await server.fetch(`/operator${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Value;
  };
  const get: Deployment['get'] = async (path, init) => {
    const answer = await server.fetch(path, { redirect: 'manual', ...init });
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : await answer.arrayBuffer(), { status: answer.status, headers: [...answer.headers] });
  };
  return {
    get,
    operate,
    env: () => sync.getEnv(),
    putArea: (config) => operate('PUT', `/areas/${config.id}`, config),
    runArea: async (area) => {
      const { run_id } = await operate<{ run_id: string }>('POST', `/areas/${area}/runs`);
      for (;;) {
        const report = await operate<RunReport>('GET', `/runs/${run_id}`);
        if (report.state !== 'running') return report;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    relay: (prefix) => async (request, response) => {
      const asked = request.headers['if-none-match'];
      const answer = await get((request.url ?? '').slice(prefix.length), asked ? { headers: { 'If-None-Match': asked } } : {});
      const etag = answer.headers.get('ETag');
      response.writeHead(answer.status, { 'content-type': answer.headers.get('Content-Type') ?? 'text/plain', ...(etag && { etag }) });
      response.end(Buffer.from(await answer.arrayBuffer()));
    },
    close: () => server.close(),
  };
}
