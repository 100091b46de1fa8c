/**
 * The pipeline's Worker with every step counted: what the platform would count, which the local engine does not. The counts are
 * put into the staging bucket, where the test finds them.
 */
import type { WorkflowEvent, WorkflowSleepDuration, WorkflowStep, WorkflowStepConfig } from 'cloudflare:workers';
import type { Env } from '../env.ts';
import type { RunOrder } from '../run-order.ts';
import { SyncWorkflow as Plain } from '../sync-workflow.ts';
import { COUNTS, type StepCount } from './step-count.ts';

export { default } from '../index.ts';
export { Operator } from '../operator.ts';

const nothing = (name: string): StepCount => ({
  name,
  queries: 0,
  objects: 0,
  fetches: 0,
  parameters: 0,
  parameter_bytes: 0,
  statement_bytes: 0,
  answer_bytes: 0,
});

let count = nothing('before the first step');
const plainFetch = globalThis.fetch;
globalThis.fetch = (...asked: Parameters<typeof fetch>) => {
  count.fetches += 1;
  return plainFetch(...asked);
};

const bytesOf = (value: unknown): number => new TextEncoder().encode(String(value)).length;

/** The plain statement behind a counted one. */
const plain = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

function countedStatement(statement: D1PreparedStatement): D1PreparedStatement {
  const counted = new Proxy(statement, {
    get: (target, name) => {
      if (name === 'bind')
        return (...values: unknown[]) => {
          count.parameters = Math.max(count.parameters, values.length);
          for (const value of values) count.parameter_bytes = Math.max(count.parameter_bytes, bytesOf(value));
          return countedStatement(target.bind(...values));
        };
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]) => {
        count.queries += 1;
        return member.apply(target, values) as unknown;
      };
    },
  });
  plain.set(counted, statement);
  return counted;
}

const countedDatabase = (db: D1Database): D1Database =>
  new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare')
        return (sql: string) => {
          count.statement_bytes = Math.max(count.statement_bytes, bytesOf(sql));
          return countedStatement(target.prepare(sql));
        };
      if (name === 'batch')
        return (statements: D1PreparedStatement[]) => {
          count.queries += statements.length;
          return target.batch(statements.map((one) => plain.get(one) ?? one));
        };
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });

const countedBucket = (bucket: R2Bucket): R2Bucket =>
  new Proxy(bucket, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]) => {
        count.objects += 1;
        return member.apply(target, values) as unknown;
      };
    },
  });

/** The Workflow, its steps counted one by one. */
export class SyncWorkflow extends Plain {
  readonly #bucket: R2Bucket;

  constructor(context: ExecutionContext, env: Env) {
    super(context, {
      ...env,
      DB: countedDatabase(env.DB),
      SNAPSHOTS: countedBucket(env.SNAPSHOTS),
      STAGING: countedBucket(env.STAGING),
    });
    this.#bucket = env.STAGING;
  }

  override async run(event: Readonly<WorkflowEvent<RunOrder>>, step: WorkflowStep): Promise<void> {
    const bucket = this.#bucket;
    let steps = 0;
    const counting =
      <Answer>(title: string, work: () => Promise<Answer>) =>
      async (): Promise<Answer> => {
        count = nothing(title);
        const answer = await work();
        count.answer_bytes = bytesOf(JSON.stringify(answer) ?? '');
        steps += 1;
        await bucket.put(`${COUNTS}${String(steps).padStart(5, '0')}`, JSON.stringify(count));
        return answer;
      };
    // What the engine gives is reached by RPC: only its own methods may be asked of it.
    const counted = {
      do: (title: string, ...rest: [() => Promise<string>] | [WorkflowStepConfig, () => Promise<string>]) =>
        rest.length === 1 ? step.do(title, counting(title, rest[0])) : step.do(title, rest[0], counting(title, rest[1])),
      sleep: (title: string, length: WorkflowSleepDuration) => step.sleep(title, length),
    } as unknown as WorkflowStep;
    return super.run(event, counted);
  }
}
