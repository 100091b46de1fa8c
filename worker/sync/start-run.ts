import { err, ok, type Result } from '../../core/result.ts';
import type { OperatorFailure } from '../operator.ts';
import { getArea } from '../store/area-store.ts';
import { leaseHolder } from '../store/lease.ts';
import { createRun, nextAttempt, type Run, runningRun } from '../store/run-store.ts';
import type { Env } from './env.ts';
import { leaseLength } from './lease-length.ts';

export interface StartOrder {
  area: string;
  /** Reads sources even when they say that nothing changed. */
  force?: boolean;
  /** Whoever asks knows that no run can be alive (the machine was just started): one left over is taken up at once. */
  takeover?: boolean;
}

/** Starts a run of an area, or takes up the one that was cut off. One that is alive is left alone. */
export async function startRun(env: Env, order: StartOrder, now: Date): Promise<Result<{ run_id: string }, OperatorFailure>> {
  if (!(await getArea(env.DB, order.area))) return err({ reason: 'unknown_area' });
  const aliveUntil = now.getTime() + 2 * leaseLength(env);
  const run_id = crypto.randomUUID();
  const run = { id: run_id, area: order.area, force: order.force ?? false, started_at: now.toISOString(), alive_until: aliveUntil };
  if (await createRun(env.DB, run)) {
    await env.SYNC.create({ id: `${run_id}-1`, params: { run_id, ...(order.takeover && { takeover: true }) } });
    return ok({ run_id });
  }
  const running = await runningRun(env.DB, order.area);
  // It ended in this very moment: as good as having been started.
  if (!running) return startRun(env, order, now);
  if (!order.takeover && (await isAlive(env, running, now))) return err({ reason: 'already_running', run_id: running.id });
  const attempt = await nextAttempt(env.DB, running, aliveUntil);
  if (attempt === undefined) return err({ reason: 'already_running', run_id: running.id });
  await env.SYNC.create({ id: `${running.id}-${attempt}`, params: { run_id: running.id, ...(order.takeover && { takeover: true }) } });
  return ok({ run_id: running.id });
}

async function isAlive(env: Env, run: Run, now: Date): Promise<boolean> {
  const holder = await leaseHolder(env.DB, now.getTime());
  return holder?.run_id === run.id || run.alive_until > now.getTime();
}
