/** One edition of the feeds taken in by an engine that is killed while it does. */
import { setTimeout as delay } from 'node:timers/promises';
import type { RunEvent, RunReport } from '../../worker/operator.ts';
import type { Engine } from './engine.ts';
import { isPublished, lengthsOf, PHASES, type Phase, phaseOf } from './phase.ts';
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

/**
 * Asks for a run twice at once: one may be started, and the other is told which is under way. Both may only when the one had
 * ended before the other was asked for: it was killed with next to nothing left to do. Answers with those started.
 */
export async function tickTwice(engine: Engine, tally: Tally): Promise<string[]> {
  const [one, other] = await Promise.all([engine.tick(), engine.tick()]);
  tally.twice += 1;
  const started = [one, other].flatMap(({ status, run_id }) => (status === 202 && run_id !== undefined ? [run_id] : []));
  const refused = [one, other].filter(({ status }) => status === 409).length;
  const fair = started.length + refused === 2 && (started.length === 2 ? await oneIsOver(engine, started) : one.run_id === other.run_id);
  if (!fair) tally.faults.push(`Two runs asked for at once were answered ${JSON.stringify([one, other])}`);
  return started;
}

async function oneIsOver(engine: Engine, runIds: string[]): Promise<boolean> {
  const reports = await Promise.all(runIds.map((id) => engine.operator.run(id)));
  return new Set(runIds).size === 2 && reports.filter(({ state }) => state === 'running').length < 2;
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
    for (const further of taken) if (further !== runId) await follow(engine, further, () => false);
    if (taken.includes(runId)) return;
    if (taken.length > 0) tally.faults.push(`Instead of ${runId}, ${taken} was started`);
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
  const [runId] = await tickTwice(engine, tally);
  if (runId === undefined) throw new Error('No run was started');
  let at: Phase = 'read';
  for (let kills = 0; kills < most; kills += 1) {
    const moment = momentFrom(at, lengths, tally.kills, random);
    if (moment === 'published') await untilPublished(engine, runId);
    else await delay(moment);
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

/**
 * Milliseconds until a kill: some moment of the phase that the run is at, of the one that was met least so far, or of any. It
 * works to the clock, for a run goes faster than it can be asked where it is; where the kill came is seen after it. Only finishing
 * is too short for that: its kill comes when the run has said that it published.
 */
function momentFrom(at: Phase, lengths: Record<Phase, number>, met: Tally['kills'], random: () => number): number | 'published' {
  const ahead = PHASES.slice(PHASES.indexOf(at));
  const rarest = ahead.reduce((least, phase) => (met[phase] < met[least] ? phase : least), at);
  const choice = [at, rarest, ...ahead];
  const target = choice[Math.floor(random() * choice.length)]!;
  if (target === 'finish') return 'published';
  const before = ahead.slice(0, ahead.indexOf(target)).reduce((sum, phase) => sum + lengths[phase], 0);
  return before + random() * lengths[target];
}

async function untilPublished(engine: Engine, runId: string): Promise<void> {
  const until = performance.now() + ENDED_MS;
  for (let after = 0; performance.now() < until; ) {
    const events = await engine.operator.events(runId, after);
    if (events.some(isPublished)) return;
    after = events.at(-1)?.n ?? after;
  }
}

/** A run that nobody disturbs: its end, and how long it was at each phase. */
export async function runInPeace(engine: Engine): Promise<{ report: RunReport; lengths: Record<Phase, number> }> {
  const { run_id } = await engine.tick();
  if (run_id === undefined) throw new Error('No run was started');
  const { report } = await follow(engine, run_id, () => false);
  return { report, lengths: lengthsOf(report, await engine.operator.events(run_id, 0)) };
}
