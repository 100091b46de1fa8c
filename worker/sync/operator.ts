import { WorkerEntrypoint } from 'cloudflare:workers';
import type { AreaConfig } from '../../core/area.ts';
import { sideBySide } from '../../core/merge/side-by-side.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type {
  AreaSummary,
  DecisionOrder,
  MatchReport,
  OperatorFailure,
  ProblemReport,
  RestoreOrder,
  RunEvent,
  RunReport,
  Operator as Verbs,
} from '../operator.ts';
import { getArea, listAreas, putArea, sourcesOfOthers } from '../store/area-store.ts';
import { eventsAfter } from '../store/event-store.ts';
import { resolveServiceId } from '../store/identity-store.ts';
import { countAsks, listAsks } from '../store/match-ask-store.ts';
import { listProblems } from '../store/problem-store.ts';
import { movePointer, publishedAreas } from '../store/publication-store.ts';
import { getRun, runReport } from '../store/run-store.ts';
import { releaseSource } from '../store/source-store.ts';
import { restoreByOperator, withdrawByOperator, withdrawnBy } from '../store/withdrawal-store.ts';
import { areaMistakes, sharedMistakes } from './area-mistakes.ts';
import { decide } from './decide.ts';
import type { Env } from './env.ts';
import { sha256 } from './sha256.ts';
import { type StartOrder, startRun } from './start-run.ts';

/** What an operator may do, by RPC from the public Worker or from tools. Answers are plain JSON; refusals are values. */
export class Operator extends WorkerEntrypoint<Env> implements Verbs {
  async putArea(config: AreaConfig): Promise<Result<AreaSummary, OperatorFailure>> {
    const mistakes = areaMistakes(config);
    if (mistakes.length === 0) mistakes.push(...sharedMistakes(config, await sourcesOfOthers(this.env.DB, config.id)));
    if (mistakes.length > 0) return err({ reason: 'bad_area', mistakes });
    await putArea(this.env.DB, config, sha256(JSON.stringify(config)), new Date().toISOString());
    const summary = (await listAreas(this.env.DB)).find((area) => area.id === config.id);
    return summary ? ok(summary) : err({ reason: 'unknown_area' });
  }

  listAreas(): Promise<AreaSummary[]> {
    return listAreas(this.env.DB);
  }

  startRun(order: StartOrder): Promise<Result<{ run_id: string }, OperatorFailure>> {
    return startRun(this.env, order, new Date());
  }

  async run(runId: string): Promise<Result<RunReport, OperatorFailure>> {
    const report = await runReport(this.env.DB, runId);
    return report ? ok(report) : err({ reason: 'unknown_run' });
  }

  async events(runId: string, after: number): Promise<Result<RunEvent[], OperatorFailure>> {
    if (!(await getRun(this.env.DB, runId))) return err({ reason: 'unknown_run' });
    return ok(await eventsAfter(this.env.DB, runId, after));
  }

  async problems(query: { area: string; source_id?: string; limit?: number }): Promise<Result<ProblemReport[], OperatorFailure>> {
    const area = await getArea(this.env.DB, query.area);
    if (!area) return err({ reason: 'unknown_area' });
    const sources = area.config.sources.map((source) => source.id).filter((id) => query.source_id === undefined || id === query.source_id);
    const limit = Math.min(Math.max(Math.trunc(query.limit ?? 100), 1), 1000);
    return ok(await listProblems(this.env.DB, sources, limit));
  }

  /** At once, without a run: every area's manifest names the service from now on. Its record leaves the files with the next run. */
  async withdraw(order: { id: string; reason: string }): Promise<Result<{ id: string }, OperatorFailure>> {
    const id = await resolveServiceId(this.env.DB, order.id);
    if (id === undefined) return err({ reason: 'unknown_service' });
    const now = new Date();
    await this.env.DB.batch(withdrawByOperator(this.env.DB, id, order.reason.slice(0, 500), now.toISOString()));
    for (const area of await publishedAreas(this.env.DB)) await movePointer(this.env.DB, this.env.SNAPSHOTS, area, now);
    return ok({ id });
  }

  /** Nothing is moved at once: the next run puts its record back into the files, and then takes its id off the manifest. */
  async restore({ id: asked, reason, source = false }: RestoreOrder): Promise<Result<{ id: string }, OperatorFailure>> {
    const id = await resolveServiceId(this.env.DB, asked);
    if (id === undefined) return err({ reason: 'unknown_service' });
    const by = await withdrawnBy(this.env.DB, id);
    if (by.size === 0) return err({ reason: 'not_withdrawn' });
    if (!by.has('operator') && !source) return err({ reason: 'withdrawn_by_source' });
    const at = new Date().toISOString();
    await this.env.DB.batch(restoreByOperator(this.env.DB, id, { reason: reason.slice(0, 500), source, at }));
    return ok({ id });
  }

  async release({
    area,
    source_id,
  }: {
    area: string;
    source_id: string;
  }): Promise<Result<{ area: string; source_id: string }, OperatorFailure>> {
    const stored = await getArea(this.env.DB, area);
    if (!stored) return err({ reason: 'unknown_area' });
    if (!stored.config.sources.some((source) => source.id === source_id)) return err({ reason: 'unknown_source' });
    return (await releaseSource(this.env.DB, source_id)) ? ok({ area, source_id }) : err({ reason: 'not_held' });
  }

  async matches({ limit = 50 }: { limit?: number }): Promise<{ waiting: number; matches: MatchReport[] }> {
    const pairs = await listAsks(this.env.DB, Math.min(Math.max(Math.trunc(limit), 1), 200));
    const matches = pairs.map(({ score, weights, a, b }) => ({
      score: Math.round(score * 100) / 100,
      a: { source_id: a.source_id, record_id: a.record_id, service_id: a.service_id },
      b: { source_id: b.source_id, record_id: b.record_id, service_id: b.service_id },
      fields: sideBySide(a.service, b.service, weights),
    }));
    return { waiting: await countAsks(this.env.DB), matches };
  }

  decide(order: DecisionOrder): Promise<Result<{ decided: number }, OperatorFailure>> {
    return decide(this.env.DB, order, new Date());
  }
}
