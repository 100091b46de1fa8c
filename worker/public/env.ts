/** What the platform gives the readers' Worker. */
import type { Operator } from '../operator.ts';

export interface Env {
  /** Snapshots: `{area}/manifest.json` and the files it names. */
  SNAPSHOTS: R2Bucket;
  /** The pipeline, by RPC. */
  SYNC: Operator;
  /** Built files: the elements and the demo's pages. */
  ASSETS: Fetcher;
  /** Secret of the operator's routes; without one they do not exist. */
  OPERATOR_TOKEN?: string;
}

/** The context's type for Hono. */
export interface App {
  Bindings: Env;
}
