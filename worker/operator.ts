/**
 * What the public Worker may ask of the pipeline: the RPC methods of hive-sync's entrypoint `Operator`.
 * The pipeline implements it; the public Worker only forwards. All values are plain JSON.
 */
import type { AreaConfig } from '../core/area.ts';
import type { FieldBeside } from '../core/merge/side-by-side.ts';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';

/** Why the pipeline would not do what it was asked: each is worded for outsiders in worker/public/routes/operator.ts. */
export type OperatorFailure =
  | { reason: 'unknown_area' }
  | { reason: 'unknown_run' }
  | { reason: 'unknown_service' }
  | { reason: 'unknown_source' }
  | { reason: 'unknown_record' }
  /** Both are one record: there is nothing to decide. */
  | { reason: 'same_record' }
  /** No operator has withdrawn the service. */
  | { reason: 'not_withdrawn' }
  /** Only its source gave the service up, and it was not asked to undo that. */
  | { reason: 'withdrawn_by_source' }
  /** Nothing of the source waits for a person. */
  | { reason: 'not_held' }
  /** The configuration cannot be used; one plain sentence a mistake. */
  | { reason: 'bad_area'; mistakes: string[] }
  /** Another run holds the lease of this area. */
  | { reason: 'already_running'; run_id: string };

export interface AreaSummary {
  id: string;
  name: string;
  sources: { id: string; name: string; kind: string }[];
  /** What readers get now; absent before the first run has ended well. */
  published?: { version: string; services: number; at: string };
  /** The run that began last. */
  last_run?: { id: string; state: RunState; started_at: string };
}

export type RunState = 'running' | 'completed' | 'partial' | 'failed';

export interface SourceReport {
  source_id: string;
  state: 'read' | 'unchanged' | 'failed' | 'held';
  pages: number;
  read: number;
  mapped: number;
  refused: number;
  refused_by: { [reason: string]: number };
  repaired: number;
  withdrawn: number;
  bytes: number;
  /** In plain words, when the source could not be used. */
  problem?: string;
}

export interface RunReport {
  id: string;
  area: string;
  state: RunState;
  /** ISO 8601 instants. */
  started_at: string;
  finished_at?: string;
  sources: SourceReport[];
  merged: number;
  published?: { version: string; services: number; bytes: number; br_bytes: number };
}

/** A line of a run's progress; `n` rises from 1 and is never used twice in a run. */
export interface RunEvent {
  n: number;
  at: string;
  text: string;
}

export interface ProblemReport extends Problem {
  source_id: string;
  run_id: string;
  at: string;
  /** The problem in one sentence, from core/problem.ts. */
  sentence: string;
}

/** A source's record, by its lasting ids. */
export interface RecordRef {
  source_id: string;
  record_id: string;
}

/** Two records that may be one service, side by side: for a person to decide. */
export interface MatchReport {
  /** Log-odds that they are one: the highest are the likeliest. */
  score: number;
  a: RecordRef & { service_id: string };
  b: RecordRef & { service_id: string };
  fields: FieldBeside[];
}

/** What a person says of a record and another, or all of a service's. */
export interface DecisionOrder {
  a: RecordRef;
  b: RecordRef | { service_id: string };
  verdict: 'same' | 'different';
}

/** Which service is to come back, and why. */
export interface RestoreOrder {
  id: string;
  reason: string;
  source?: boolean;
}

export interface Operator {
  /** Makes or changes an area. */
  putArea(config: AreaConfig): Promise<Result<AreaSummary, OperatorFailure>>;
  listAreas(): Promise<AreaSummary[]>;
  /**
   * Starts a run, or takes up one that was cut off. `force` reads sources even when they say that nothing changed;
   * `takeover` says that no run can be alive (the machine was just started), so that one left over is taken up at once.
   */
  startRun(order: { area: string; force?: boolean; takeover?: boolean }): Promise<Result<{ run_id: string }, OperatorFailure>>;
  run(runId: string): Promise<Result<RunReport, OperatorFailure>>;
  /** The events after number `after`, in order, at most 500. */
  events(runId: string, after: number): Promise<Result<RunEvent[], OperatorFailure>>;
  /** The newest first; `limit` at most 1,000, 100 unless told. */
  problems(query: { area: string; source_id?: string; limit?: number }): Promise<Result<ProblemReport[], OperatorFailure>>;
  /** Takes a service away from every reader within minutes. */
  withdraw(order: { id: string; reason: string }): Promise<Result<{ id: string }, OperatorFailure>>;
  /**
   * Undoes an operator's withdrawal: the service comes back, with its ids, when its areas are next published. That its source gave it
   * up is undone only with `source`. Another HIVE's recall is never undone here.
   */
  restore(order: RestoreOrder): Promise<Result<{ id: string }, OperatorFailure>>;
  /**
   * Lets the next run take a source that is held because its feed lost much at once: as much as it had lost then, and no more.
   * Until that run, its last good data stays.
   */
  release(order: { area: string; source_id: string }): Promise<Result<{ area: string; source_id: string }, OperatorFailure>>;
  /** Pairs that wait for a person, the likeliest first; `limit` at most 200, 50 unless told. */
  matches(query: { limit?: number }): Promise<{ waiting: number; matches: MatchReport[] }>;
  /**
   * Remembers what a person decided; the next run does so, whatever the model says. `different` with a service takes the record out
   * of it; `same` with a service puts it there.
   */
  decide(order: DecisionOrder): Promise<Result<{ decided: number }, OperatorFailure>>;
}
