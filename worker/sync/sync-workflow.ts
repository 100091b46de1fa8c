import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from 'cloudflare:workers';
import { NonRetryableError } from 'cloudflare:workflows';
import type { SourceConfig } from '../../core/area.ts';
import { LeaseLost, writeFenced } from '../store/lease.ts';
import { getRunSource } from '../store/run-source-store.ts';
import type { Env } from './env.ts';
import { leaseLength } from './lease-length.ts';
import type { RunContext } from './run-context.ts';
import type { RunOrder } from './run-order.ts';
import { begin } from './step/begin.ts';
import { check } from './step/check.ts';
import { checkLinks } from './step/check-links.ts';
import { combineSome } from './step/combine.ts';
import { finish, giveUp, tidy } from './step/finish.ts';
import { forgetMatches } from './step/match-anew.ts';
import { mentionSome } from './step/mention.ts';
import { reportMerge } from './step/merge.ts';
import { normaliseSome } from './step/normalise.ts';
import { publish, writeSome } from './step/publish.ts';
import { fail, readSome } from './step/read.ts';
import { regroupSome } from './step/regroup.ts';
import { relinkSome } from './step/relink.ts';
import { settle } from './step/settle.ts';
import { gatherSome, uniteSome } from './step/unite.ts';
import { weighSome } from './step/weigh.ts';
import { takeTurn } from './take-turn.ts';

const STEP = { retries: { limit: 2, delay: '3 seconds', backoff: 'exponential' }, timeout: '20 minutes' } as const;

/**
 * One run for one area: read, check, weigh, normalise each source; merge; publish; look at some links. How far it has come is in the database, not in
 * the Workflow: when this instance is cut off, another takes the run up, and each step goes on where the last write was.
 */
export class SyncWorkflow extends WorkflowEntrypoint<Env, RunOrder> {
  override async run(event: Readonly<WorkflowEvent<RunOrder>>, step: WorkflowStep): Promise<void> {
    const turn = await takeTurn(this.env, step, { ...event.payload, holder: event.instanceId });
    if (!turn) return;
    const it: RunContext = { ...turn, env: this.env, db: this.env.DB, now: () => new Date() };
    const steps = new Steps(step, it);
    try {
      await steps.once('begin', begin);
      for (const source of it.area.sources) await this.#source(steps, source);
      await this.#merge(steps);
      await steps.untilDone('write', writeSome);
      await steps.once('publish', publish);
      await steps.once('check links', checkLinks);
      await steps.once('tidy', tidy);
      await steps.once('finish', finish);
    } catch (error) {
      // A run that lost its lease is another's now: it ends without a word.
      console.error(`Run ${it.run.id} stopped: ${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'}`);
      await steps.once('give up', giveUp);
      throw error;
    }
  }

  /** What goes wrong with one source, foreseen or not, is that source's: the others go on, and its last good data stays. */
  async #source(steps: Steps, source: SourceConfig): Promise<void> {
    try {
      await this.#takeIn(steps, source);
    } catch (error) {
      console.error(`Source ${source.id} stopped: ${error instanceof Error ? error.name : 'unknown error'}`);
      // A run that lost its lease cannot write this either, and ends.
      await steps.once(`fail ${source.id}`, async (it) =>
        fail(it, await getRunSource(it.db, it.run.id, source.id), { reason: 'not_foreseen' }),
      );
    }
  }

  async #takeIn(steps: Steps, source: SourceConfig): Promise<void> {
    await steps.untilDone(`read ${source.id}`, (it) => readSome(it, source));
    await steps.once(`check ${source.id}`, (it) => check(it, source));
    await steps.untilDone(`weigh ${source.id}`, (it) => weighSome(it, source));
    await steps.untilDone(`normalise ${source.id}`, (it) => normaliseSome(it, source));
    await steps.once(`settle ${source.id}`, (it) => settle(it, source));
  }

  async #merge(steps: Steps): Promise<void> {
    await steps.untilDone('match anew', forgetMatches);
    await steps.untilDone('relink', relinkSome);
    await steps.untilDone('regroup', regroupSome);
    await steps.untilDone('mention', mentionSome);
    await steps.untilDone('gather', gatherSome);
    await steps.untilDone('unite', uniteSome);
    let combined = 0;
    await steps.untilDone('combine', combineSome, (some) => {
      combined += some.combined;
    });
    await steps.once('report merge', (it) => reportMerge(it, combined));
  }
}

/** Runs steps by name: renews the lease while one works, and never tries again what lost the lease. */
class Steps {
  readonly #step: WorkflowStep;
  readonly #it: RunContext;

  constructor(step: WorkflowStep, it: RunContext) {
    this.#step = step;
    this.#it = it;
  }

  /** Answers are plain JSON: what Workflows can keep. */
  async once<Answer>(name: string, work: (it: RunContext) => Promise<Answer>): Promise<Answer> {
    const text = await this.#step.do(name, STEP, async () => JSON.stringify((await keepLease(this.#it, () => work(this.#it))) ?? null));
    return JSON.parse(text) as Answer;
  }

  async untilDone<Answer extends { done: boolean }>(
    name: string,
    work: (it: RunContext) => Promise<Answer>,
    each: (answer: Answer) => void = () => {},
  ): Promise<void> {
    for (let n = 1; ; n += 1) {
      const answer = await this.once(`${name} ${n}`, work);
      each(answer);
      if (answer.done) return;
    }
  }
}

async function keepLease<Answer>(it: RunContext, work: () => Promise<Answer>): Promise<Answer> {
  const beat = setInterval(() => void writeFenced(it.db, it.lease, []).catch(() => {}), leaseLength(it.env) / 4);
  try {
    return await work();
  } catch (error) {
    if (error instanceof LeaseLost) throw new NonRetryableError(error.message);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
