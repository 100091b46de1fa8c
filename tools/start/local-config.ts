/**
 * The two Workers' configuration as it is for one computer: the deployed files, with what only a demo may have laid over
 * them. Written below .cache/, so that nothing local can be deployed by mistake.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../root.ts';
import { readJsonc } from './read-jsonc.ts';

interface WorkerConfig {
  main: string;
  vars?: { [name: string]: string };
  assets?: { directory: string };
  d1_databases?: { migrations_dir?: string }[];
  [key: string]: unknown;
}

/** Where everything local is: configurations and, below it, wrangler's state (D1, R2, Workflows). */
export const HOME = join(root, '.cache/start');

/** Where wrangler keeps D1, R2 and Workflows. */
export const stateIn = (home: string): string => join(home, '.wrangler/state');

/** A configuration moved to another folder, with more variables. */
export function localise(config: WorkerConfig, folder: string, vars: { [name: string]: string }): WorkerConfig {
  const { $schema: _, ...rest } = config;
  return {
    ...rest,
    main: resolve(folder, config.main),
    vars: { ...config.vars, ...vars },
    ...(config.assets && { assets: { ...config.assets, directory: resolve(folder, config.assets.directory) } }),
    ...(config.d1_databases && {
      d1_databases: config.d1_databases.map((one) => ({ ...one, migrations_dir: resolve(folder, one.migrations_dir ?? 'migrations') })),
    }),
  };
}

/** Writes the local configuration of a Worker and answers with its path. */
export function writeLocalConfig(worker: 'public' | 'sync', vars: { [name: string]: string }, home = HOME): string {
  const source = join(root, 'worker', worker, 'wrangler.jsonc');
  const path = join(home, `${worker}.json`);
  mkdirSync(home, { recursive: true });
  const config = localise(readJsonc(source) as WorkerConfig, dirname(source), vars);
  writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  return path;
}
