import type { Env } from './env.ts';

/** Milliseconds that a silent run keeps its lease. */
export function leaseLength(env: Env): number {
  const seconds = Number(env.LEASE_SECONDS ?? 60);
  return (Number.isFinite(seconds) && seconds > 0 ? seconds : 60) * 1000;
}
