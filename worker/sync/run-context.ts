/** What every step of a run works with. */
import type { AreaConfig } from '../../core/area.ts';
import type { Lease } from '../store/lease.ts';
import type { Env } from './env.ts';

export interface RunContext {
  env: Env;
  db: D1Database;
  lease: Lease;
  run: { id: string; seq: number; force: boolean; started_at: string };
  area: AreaConfig;
  /** Hash of the area's configuration. */
  config_hash: string;
  now: () => Date;
}
