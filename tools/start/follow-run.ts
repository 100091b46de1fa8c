import { setTimeout as delay } from 'node:timers/promises';
import type { RunReport } from '../../worker/operator.ts';
import type { OperatorClient } from './operator-client.ts';

/** What following a run asks of the operator's routes. */
export type RunClient = Pick<OperatorClient, 'startRun' | 'run' | 'events'>;

export interface Following {
  /** Is given each line as it comes. */
  say: (line: string) => void;
  now: () => number;
  /** Lets some time pass between two looks. */
  wait?: () => Promise<unknown>;
}

const BETWEEN_LOOKS_MS = 250;
/** Longer than the lease that a run holds (LEASE_SECONDS for one computer): one silent for so long is dead. */
const SILENT_MS = 40_000;

/**
 * Runs an area's sync and follows it to its end. A run that was cut off by an earlier stop falls silent; then it is started
 * again, and goes on where it was.
 */
export async function followRun(client: RunClient, area: string, { say, now, wait }: Following): Promise<RunReport> {
  const rest = wait ?? (() => delay(BETWEEN_LOOKS_MS));
  // The engine was just started, so that a run left over by an earlier one cannot be alive.
  let { run_id } = await client.startRun(area, true);
  let last = 0;
  let heard = now();
  for (;;) {
    const report = await client.run(run_id);
    for (const { n, text } of await client.events(run_id, last)) {
      say(`  ${text}`);
      last = n;
      heard = now();
    }
    if (report.state !== 'running') return report;
    if (now() - heard > SILENT_MS) {
      heard = now();
      const again = await client.startRun(area);
      if (again.run_id !== run_id) last = 0;
      run_id = again.run_id;
    }
    await rest();
  }
}
