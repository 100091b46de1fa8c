import type { WorkflowStep } from 'cloudflare:workers';
import { getArea } from '../store/area-store.ts';
import { takeLease } from '../store/lease.ts';
import { getRun, keepRunAlive } from '../store/run-store.ts';
import type { Env } from './env.ts';
import { leaseLength } from './lease-length.ts';
import type { RunContext } from './run-context.ts';
import type { RunOrder } from './run-order.ts';

type Turn = Pick<RunContext, 'lease' | 'run' | 'area' | 'config_hash'>;

/** Waits at most this often (some 40 minutes) while runs of other areas work; after that the next tick takes the run up. */
const WAITS = 200;
/** Seconds of a wait: short at first, for most runs are. */
const waitFor = (wait: number) => (wait < 20 ? 1 : 15);

/** Waits until the run may write. `undefined`: there is nothing to do, the run having ended or the area being gone. */
export async function takeTurn(env: Env, step: WorkflowStep, order: RunOrder & { holder: string }): Promise<Turn | undefined> {
  const length = leaseLength(env);
  for (let wait = 0; wait < WAITS; wait += 1) {
    const turn = await step.do(`take the lease ${wait}`, async () => JSON.stringify(await tryTurn(env.DB, order, length)));
    const answer = JSON.parse(turn) as Turn | 'wait' | 'over';
    if (answer === 'over') return undefined;
    if (answer !== 'wait') return answer;
    await step.sleep(`wait ${wait}`, `${waitFor(wait)} seconds`);
  }
  return undefined;
}

async function tryTurn(db: D1Database, order: RunOrder & { holder: string }, length: number): Promise<Turn | 'wait' | 'over'> {
  const run = await getRun(db, order.run_id);
  if (run?.state !== 'running') return 'over';
  const area = await getArea(db, run.area);
  if (!area) return 'over';
  // Another Workflow instance may have taken this run up meanwhile; the newest attempt alone goes on.
  if (!order.holder.endsWith(`-${run.attempt}`)) return 'over';
  const now = Date.now();
  const lease = await takeLease(db, { run_id: run.id, holder: order.holder }, length, now, order.takeover);
  if (!lease) {
    await keepRunAlive(db, run.id, now + length + 1000 * waitFor(WAITS));
    return 'wait';
  }
  const { id, seq, force, started_at } = run;
  return { lease, run: { id, seq, force, started_at }, area: area.config, config_hash: area.config_hash };
}
