import type { AreaConfig } from '../../core/area.ts';
import type { AreaSummary, DecisionOrder, MatchReport, ProblemReport, RunEvent, RunReport } from '../../worker/operator.ts';

/** The operator's routes of a running directory. */
export interface OperatorClient {
  putArea(config: AreaConfig): Promise<void>;
  /** Starts a run of an area, or names the one under way. */
  startRun(area: string, takeover?: boolean): Promise<{ run_id: string; already: boolean }>;
  run(id: string): Promise<RunReport>;
  events(id: string, after: number): Promise<RunEvent[]>;
  areas(): Promise<AreaSummary[]>;
  problems(area: string, query: { source_id?: string; limit: number }): Promise<ProblemReport[]>;
  withdraw(id: string, reason: string): Promise<{ id: string }>;
  /** Undoes a withdrawal; with `source` also that its source gave it up. */
  restore(id: string, options: { reason?: string; source: boolean }): Promise<{ id: string }>;
  /** Lets the next run take a source that is held. */
  release(area: string, source_id: string): Promise<unknown>;
  /** Pairs of records that wait for a person. */
  matches(limit: number): Promise<{ waiting: number; matches: MatchReport[] }>;
  decide(order: DecisionOrder): Promise<{ decided: number }>;
}

interface Refusal {
  error?: string;
  message?: string;
  mistakes?: string[];
  run_id?: string;
}

/** Of an answer that says nothing itself. */
const strange = ({ status, body }: { status: number; body: unknown }): string =>
  body === undefined ? `the answer (${status}) was cut off, or is not from a HIVE; try again` : `the answer was ${status}`;

/** @param address of the directory's Worker, without a slash at its end */
export function operatorClient(address: string, token: string, fetcher: typeof fetch = fetch): OperatorClient {
  const ask = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
    const response = await fetcher(`${address}/operator${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    // Undefined: cut off, or not from a HIVE.
    return { status: response.status, body: await response.json().catch(() => undefined) };
  };
  const must = async <Value>(what: string, method: string, path: string, body?: unknown): Promise<Value> => {
    const answer = await ask(method, path, body);
    if (answer.status < 300 && answer.body !== undefined) return answer.body as Value;
    const { message, mistakes = [] } = (answer.body ?? {}) as Refusal;
    throw new Error([`${what}: ${message ?? strange(answer)}`, ...mistakes].join('\n'));
  };
  return {
    putArea: (config) => must(`The area ${config.id} was not taken`, 'PUT', `/areas/${config.id}`, config),
    async startRun(area, takeover = false) {
      const answer = await ask('POST', `/areas/${area}/runs`, { takeover });
      const { run_id, message } = (answer.body ?? {}) as Refusal;
      if (run_id === undefined) throw new Error(`The run of ${area} did not start: ${message ?? strange(answer)}`);
      return { run_id, already: answer.status === 409 };
    },
    run: (id) => must('The run could not be asked for', 'GET', `/runs/${id}`),
    events: (id, after) => must('The run could not be followed', 'GET', `/runs/${id}/events?after=${after}`),
    areas: async () => (await must<{ areas: AreaSummary[] }>('The areas could not be asked for', 'GET', '/areas')).areas,
    problems: (area, { source_id, limit }) => {
      const query = new URLSearchParams({ limit: String(limit), ...(source_id && { source_id }) });
      return must('The problems could not be asked for', 'GET', `/areas/${encodeURIComponent(area)}/problems?${query}`);
    },
    withdraw: (id, reason) => must('It was not withdrawn', 'POST', '/withdrawals', { id, reason }),
    restore: (id, options) => must('It was not restored', 'POST', '/restorations', { id, ...options }),
    release: (area, source_id) =>
      must('It was not released', 'POST', `/areas/${encodeURIComponent(area)}/sources/${encodeURIComponent(source_id)}/release`),
    matches: (limit) => must('The pairs could not be asked for', 'GET', `/matches?limit=${limit}`),
    decide: (order) => must('It was not decided', 'POST', '/matches', order),
  };
}
