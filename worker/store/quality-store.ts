/** What the quality of an area's sources is counted from. Only records that are part of a published service are given. */
import type { ProblemAction, ProblemReason } from '../../core/problem.ts';
import { MOST_EXAMPLES, type QualityExample } from '../../core/quality/quality.ts';
import type { NoticedProblem, TalliedRecord } from '../../core/quality/tally.ts';
import { jsonChunks } from './json-chunks.ts';
import { IN_VIEW, type View, viewValues } from './service-store.ts';

/** Records of `?6` that are part of a service in the view. */
const HERE = `record.source_id = ?6 and record.service_id in (select id from service where ${IN_VIEW})`;

/** The published records of a source, by record id. */
export async function* recordsInView(db: D1Database, view: View, sourceId: string): AsyncGenerator<TalliedRecord, void, void> {
  for (let after = ''; ; ) {
    const { results } = await db
      .prepare(
        `select record_id, service_id, coalesce(marks, 0) as marks, assured from record
         where ${HERE} and record_id > ?7 order by record_id limit 5000`,
      )
      .bind(...viewValues(view), sourceId, after)
      .all<Omit<TalliedRecord, 'assured'> & { assured: string | null }>();
    for (const { assured, ...record } of results) yield { ...record, ...(assured !== null && { assured }) };
    const last = results.at(-1);
    if (!last) return;
    after = last.record_id;
  }
}

interface NoticedRow {
  reason: ProblemReason;
  action: ProblemAction;
  count: number;
  record_id: string;
  service_id: string | null;
  field: string | null;
  found: string | null;
  instead: string | null;
}

/** What was noticed in a source's records, by reason, with examples from published records only, of different ones if it can be. */
export async function noticedProblems(db: D1Database, view: View, sourceId: string): Promise<NoticedProblem[]> {
  const { results } = await db
    .prepare(
      `select * from (
         select problem.reason, problem.action, problem.record_id, problem.field, problem.found, problem.instead, here.service_id,
           count(*) over (partition by problem.reason, problem.action) as count,
           row_number() over (partition by problem.reason, problem.action
             order by here.service_id is null, problem.nth, problem.record_id, problem.field, problem.found) as n
         from (
           select *, row_number() over (partition by reason, action, record_id order by field, found) as nth
           from problem where source_id = ?6 and (record_id is not null or action = 'record refused')
         ) as problem left join (select record_id, service_id from record where ${HERE}) as here on here.record_id = problem.record_id
       ) where n <= ${MOST_EXAMPLES} order by action, reason, n`,
    )
    .bind(...viewValues(view), sourceId)
    .all<NoticedRow>();
  const noticed = new Map<string, NoticedProblem>();
  for (const { reason, action, count, record_id, service_id, field, found, instead } of results) {
    const key = `${action} ${reason}`;
    const one = noticed.get(key) ?? { reason, action, count, examples: [] as QualityExample[] };
    noticed.set(key, one);
    if (service_id === null || action === 'record refused') continue;
    const said = { ...(field !== null && { field }), ...(found !== null && { found }), ...(instead !== null && { instead }) };
    one.examples.push({ record_id, service_id, ...said });
  }
  return [...noticed.values()];
}

/** How many published records of a source have something that was noticed in them. */
export async function touchedRecords(db: D1Database, view: View, sourceId: string): Promise<number> {
  const row = await db
    .prepare(
      `select count(*) as n from record where ${HERE} and record_id in (
         select record_id from problem where source_id = ?6 and action != 'record refused')`,
    )
    .bind(...viewValues(view), sourceId)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** How many published services have sources that do not say the same. */
export async function countDisagreeing(db: D1Database, view: View): Promise<number> {
  const row = await db
    .prepare(`select count(*) as n from service where ${IN_VIEW} and json_extract(published, '$.rivals') is not null`)
    .bind(...viewValues(view))
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** The names of published services. */
export async function namesOf(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const chunk of jsonChunks(ids)) {
    const { results } = await db
      .prepare("select id, published ->> '$.service.name' as name from service where id in (select value from json_each(?))")
      .bind(chunk)
      .all<{ id: string; name: string }>();
    for (const { id, name } of results) names.set(id, name);
  }
  return names;
}

/** What is wrong with each source as a whole: it could not be read, or it is held. */
export async function sourceFaults(
  db: D1Database,
  sourceIds: readonly string[],
): Promise<Map<string, { reason: ProblemReason; found?: string }>> {
  const { results } = await db
    .prepare(
      `select source_id, reason, found from problem where source_id in (select value from json_each(?))
         and record_id is null and action = 'source kept as it was' order by id`,
    )
    .bind(JSON.stringify(sourceIds))
    .all<{ source_id: string; reason: ProblemReason; found: string | null }>();
  return new Map(results.map(({ source_id, reason, found }) => [source_id, { reason, ...(found !== null && { found }) }]));
}

/** Changes when what was noticed changes; says nothing of when it was noticed, for that changes with every reading. */
export async function noticedMark(db: D1Database, sourceIds: readonly string[]): Promise<string> {
  const { results } = await db
    .prepare(
      `select source_id, reason, action, count(*) as n, sum(length(coalesce(found, ''))) as letters from problem
       where source_id in (select value from json_each(?)) group by source_id, reason, action order by source_id, reason, action`,
    )
    .bind(JSON.stringify(sourceIds))
    .all();
  return JSON.stringify(results);
}
