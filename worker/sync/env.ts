/** What the platform gives the pipeline's Worker. */
import type { RunOrder } from './run-order.ts';

export interface Env {
  DB: D1Database;
  /** Published files, read by the public Worker. */
  SNAPSHOTS: R2Bucket;
  /** Pages as the feeds gave them, until their run is over. */
  STAGING: R2Bucket;
  SYNC: Workflow<RunOrder>;
  /** `true`: sources may lie on loopback and private addresses. */
  ALLOW_PRIVATE_SOURCES?: string;
  /** Seconds of silence after which another may take a run's place. */
  LEASE_SECONDS?: string;
}
