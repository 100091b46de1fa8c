/** Pairs that wait for a person, and what persons have decided. */
import type { Service } from '../../core/hsds.ts';
import type { KeyDecision } from '../../core/merge/match-store.ts';
import type { Ask } from '../../core/merge/regroup.ts';
import type { FieldWeight } from '../../core/merge/score.ts';
import { jsonChunks } from './json-chunks.ts';

/** Statements that put the questions about these records in the place of all earlier ones about them. */
export function putAsks(db: D1Database, settled: readonly string[], asks: readonly Ask[]): D1PreparedStatement[] {
  const drop = jsonChunks(settled).flatMap((chunk) =>
    ['a', 'b'].map((end) =>
      db
        .prepare(`delete from match_ask where ${end} in (select id from match_record where key in (select value from json_each(?)))`)
        .bind(chunk),
    ),
  );
  const put = jsonChunks(asks.map(({ a, b, score, weights }) => [a, b, score, JSON.stringify(weights)])).map((chunk) =>
    db
      .prepare(
        `insert into match_ask (a, b, score, weights) select x.id, y.id, value ->> 2, value ->> 3 from json_each(?)
         join match_record as x on x.key = value ->> 0 join match_record as y on y.key = value ->> 1 where true
         on conflict (a, b) do update set score = excluded.score, weights = excluded.weights`,
      )
      .bind(chunk),
  );
  return [...drop, ...put];
}

export async function countAsks(db: D1Database): Promise<number> {
  return (await db.prepare('select count(*) as n from match_ask').first<{ n: number }>())?.n ?? 0;
}

/** One record of a pair that waits for a person. */
export interface AskedRecord {
  source_id: string;
  record_id: string;
  service_id: string;
  service: Service;
}

export interface AskedPair {
  score: number;
  weights: FieldWeight[];
  a: AskedRecord;
  b: AskedRecord;
}

const ASKED = ['source_id', 'record_id', 'service_id', 'service'];
const columns = (end: string) => ASKED.map((name) => `${end}.${name} as ${end}_${name}`).join(', ');
const recordAt = (end: string) =>
  `join match_record as kept_${end} on kept_${end}.id = match_ask.${end} 
   join record as ${end} on ${end}.source_id = substr(kept_${end}.key, 1, instr(kept_${end}.key, char(10)) - 1)
     and ${end}.record_id = substr(kept_${end}.key, instr(kept_${end}.key, char(10)) + 1)`;

type AskRow = { score: number; weights: string } & { [column: string]: string };

/** The pairs that wait, those first that are most likely one. */
export async function listAsks(db: D1Database, limit: number): Promise<AskedPair[]> {
  const { results } = await db
    .prepare(
      `select score, weights, ${columns('a')}, ${columns('b')} from (select * from match_ask order by score desc, a, b limit ?) as match_ask
       ${recordAt('a')} ${recordAt('b')} order by score desc, kept_a.key, kept_b.key`,
    )
    .bind(limit)
    .all<AskRow>();
  const record = (row: AskRow, end: 'a' | 'b'): AskedRecord => ({
    source_id: row[`${end}_source_id`]!,
    record_id: row[`${end}_record_id`]!,
    service_id: row[`${end}_service_id`]!,
    service: JSON.parse(row[`${end}_service`]!) as Service,
  });
  return results.map((row) => ({
    score: row.score,
    weights: JSON.parse(row.weights) as FieldWeight[],
    a: record(row, 'a'),
    b: record(row, 'b'),
  }));
}

/** Statements that remember what a person decided: for ever, or until a person decides otherwise. */
export const putDecisions = (db: D1Database, decisions: readonly KeyDecision[]): D1PreparedStatement[] =>
  jsonChunks(decisions.map(({ a, b, verdict, at }) => (a < b ? [a, b, verdict, at] : [b, a, verdict, at]))).map((chunk) =>
    db
      .prepare(
        `insert into match_decision (a, b, verdict, at) select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?) where true
         on conflict (a, b) do update set verdict = excluded.verdict, at = excluded.at`,
      )
      .bind(chunk),
  );
