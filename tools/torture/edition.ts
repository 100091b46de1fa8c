/** One edition of the feeds taken in by an engine that is killed while it does. */
import { setTimeout as delay } from 'node:timers/promises';
import type { RunEvent, RunReport } from '../../worker/operator.ts';
import type { Engine } from './engine.ts';
import { PHASES, type Phase, phaseOf } from './phase.ts';
import type { Reader } from './reader.ts';

const BETWEEN_LOOKS_MS = 10;
/** A run that was killed must have been taken up by then: many times the lease. */
const TAKEN_UP_MS = 60_000;
/** A run must have ended by then, however slow the machine. */
const ENDED_MS = 180_000;

export interface Tally {
  /** Kills while a run was under way, by what it was doing; those that came after it had ended are apart. */
  kills: Record<Phase | 'over', number>;
  /** Runs asked for twice at once, when one is to win and the other to be told so. */
  twice: number;
  faults: string[];
}

export interface Look {
  report: RunReport;
  phase: Phase | 'over';
}

/** Looks at a run until `enough` says so. */
export async function follow(engine: Engine, runId: string, enough: (look: Look) => boolean): Promise<Look> {
  const events: RunEvent[] = [];
  const until = performance.now() + ENDED_MS;
  for (;;) {
    const report = await engine.operator.run(runId);
    events.push(...(await engine.operator.events(runId, events.at(-1)?.n ?? 0)));
    const look = { report, phase: phaseOf(report, events) };
    if (look.phase === 'over' || enough(look)) return look;
    if (performance.now() > until) throw new Error(`The run ${runId} did not end: it is still at ${look.phase}`);
    await delay(BETWEEN_LOOKS_MS);
  }
}

/** Asks for a run twice at once: at most one may be started, and the other is told which is under way. */
export async function tickTwice(engine: Engine, tally: Tally): Promise<string | undefined> {
  const [one, other] = await Promise.all([engine.tick(), engine.tick()]);
  tally.twice += 1;
  const started = [one, other].filter(({ status }) => status === 202);
  const refused = [one, other].filter(({ status }) => status === 409);
  if (started.length + refused.length !== 2 || started.length > 1 || one.run_id !== other.run_id)
    tally.faults.push(`Two runs asked for at once were answered ${JSON.stringify([one, other])}`);
  return started[0]?.run_id;
}

/** What follows a restart: the clock's tick, as often as it takes until the lease has run out, or an order to take the run up. */
async function takeUp(engine: Engine, area: string, runId: string, byOrder: boolean, tally: Tally): Promise<void> {
  if (byOrder) {
    const { run_id, already } = await engine.operator.startRun(area, true);
    if (run_id !== runId || already) tally.faults.push(`The run ${runId} was not taken up: ${run_id} was`);
    return;
  }
  const until = performance.now() + TAKEN_UP_MS;
  while (performance.now() < until) {
    const taken = await tickTwice(engine, tally);
    if (taken === runId) return;
    if (taken !== undefined) tally.faults.push(`Instead of ${runId}, ${taken} was started`);
    await delay(100);
  }
  tally.faults.push(`The run ${runId} was not taken up within a minute`);
}

export interface Torment {
  engine: Engine;
  reader: Reader;
  area: string;
  random: () => number;
  /** How long each phase takes undisturbed, in milliseconds. */
  lengths: Record<Phase, number>;
  /** Most kills of this edition's run. */
  most: number;
}

/** Starts a run and kills the engine again and again at moments drawn by lot; answers with the run's end. */
export async function tormentRun({ engine, reader, area, random, lengths, most }: Torment, tally: Tally): Promise<RunReport> {
  const runId = await tickTwice(engine, tally);
  if (runId === undefined) throw new Error('No run was started');
  let at: Phase = 'read';
  for (let kills = 0; kills < most; kills += 1) {
    const ahead = PHASES.slice(PHASES.indexOf(at));
    const target = ahead[Math.floor(random() * ahead.length)]!;
    const reached = await follow(engine, runId, ({ phase }) => phase !== 'over' && PHASES.indexOf(phase) >= PHASES.indexOf(target));
    if (reached.phase === 'over') return reached.report;
    await delay(random() * lengths[reached.phase]);
    reader.down(true);
    await engine.kill();
    await engine.start();
    reader.down(false);
    const { report, phase } = await follow(engine, runId, () => true);
    tally.kills[phase] += 1;
    if (phase === 'over') return report;
    at = phase;
    await takeUp(engine, area, runId, random() < 0.5, tally);
  }
  return (await follow(engine, runId, () => false)).report;
}

/** A run that nobody disturbs: its end, and how long it was at each phase. */
export async function runInPeace(engine: Engine): Promise<{ report: RunReport; lengths: Record<Phase, number> }> {
  const { run_id } = await engine.tick();
  if (run_id === undefined) throw new Error('No run was started');
  const lengths: Record<Phase, number> = { read: 0, store: 0, merge: 0, publish: 0, finish: 0 };
  let before = performance.now();
  const { report } = await follow(engine, run_id, ({ phase }) => {
    const now = performance.now();
    if (phase !== 'over') lengths[phase] += now - before;
    before = now;
    return false;
  });
  return { report, lengths };
}
