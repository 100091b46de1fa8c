import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from '../package-bin.ts';
import { root } from '../root.ts';
import { runNode } from '../run-command.ts';
import { walk } from '../walk.ts';
import { HOME, stateIn } from './local-config.ts';
import { QUIET_WRANGLER } from './quiet-wrangler.ts';

/** Brings the local database to the newest migration. Left out when it is there already, which saves two seconds. */
export async function migrate(syncConfig: string, home = HOME): Promise<void> {
  const mark = join(home, 'migrated');
  const state = stateIn(home);
  const folder = join(root, 'worker/migrations');
  const hash = createHash('sha256');
  for (const file of walk(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  const wanted = hash.digest('hex');
  if (existsSync(state) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const words = ['d1', 'migrations', 'apply', 'DB', '--local', '--config', syncConfig, '--persist-to', state];
  const { code, output } = await runNode([packageBin('wrangler'), ...words], QUIET_WRANGLER);
  if (code !== 0) throw new Error(`The local database could not be made.\n${output.trim()}`);
  writeFileSync(mark, wanted);
}
