/** What was matched, as it is kept: evidence of records, their candidate keys, and the links between them. */
import type { BlockMember, KeyDecision, KeyLink, MatchStore } from '../../core/merge/match-store.ts';
import { jsonChunks } from './json-chunks.ts';

/** A record as it was matched last. */
export interface KeptRecord {
  id: number;
  key: string;
  evidence: string;
  origin_key: string | null;
}

/** Stands for the members of a block that is too large to lead to pairs. */
const ONE_OF_MANY: BlockMember = { key: '', source: '' };

/** The kept matches in the database. It remembers names of records: make one for each batch. */
export class KeptMatches implements MatchStore {
  readonly #db: D1Database;
  readonly #names = new Map<number, BlockMember>();

  constructor(db: D1Database) {
    this.#db = db;
  }

  async records(keys: readonly string[]): Promise<Map<string, KeptRecord>> {
    const rows = await this.#ask<KeptRecord>(
      'select id, key, evidence, origin_key from match_record where key in (select value from json_each(?))',
      keys,
    );
    return new Map(rows.map((row) => [row.key, row]));
  }

  async blocks(keys: readonly number[], without: ReadonlySet<string>, most: number): Promise<Map<number, BlockMember[]>> {
    const out = JSON.stringify([...(await this.records([...without])).values()].map(({ id }) => id));
    const rows = await this.#ask<{ key: number; records: string }>(
      `select one.value as key, (select json_group_array(record) from (
         select record from match_block where key = one.value and record not in (select value from json_each(?2)) limit ?3)) as records
       from json_each(?1) as one`,
      keys,
      out,
      most,
    );
    const blocks = rows.map(({ key, records }) => ({ key, ids: JSON.parse(records) as number[] }));
    await this.#learnNames(blocks.flatMap(({ ids }) => (ids.length < most ? ids : [])));
    return new Map(
      blocks.map(({ key, ids }) => [key, ids.length < most ? ids.map((id) => this.#names.get(id)!) : ids.map(() => ONE_OF_MANY)]),
    );
  }

  async evidence(keys: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.records(keys)).values()].map(({ key, evidence }) => [key, evidence]));
  }

  links(keys: readonly string[]): Promise<KeyLink[]> {
    return this.#pairs<KeyLink>(
      `with asked as (select id from match_record where key in (select value from json_each(?)))
       select x.key as a, y.key as b, score from (
         select a, b, score from match_link where a in (select id from asked)
         union select a, b, score from match_link where b in (select id from asked)) as link
       join match_record as x on x.id = link.a join match_record as y on y.id = link.b`,
      keys,
    );
  }

  /** A person's; and that what is one record in every HIVE is one service, which any person may overrule. */
  async decisions(keys: readonly string[]): Promise<KeyDecision[]> {
    const decided = await this.#pairs<KeyDecision>(
      `with asked as (select value as key from json_each(?))
       select a, b, verdict, at from match_decision where a in (select key from asked)
       union select a, b, verdict, at from match_decision where b in (select key from asked)`,
      keys,
    );
    const known = await this.#pairs<{ a: string; b: string }>(
      `select min(x.key, y.key) as a, max(x.key, y.key) as b from match_record as x
       join match_record as y on y.origin_key = x.origin_key and y.key != x.key where x.key in (select value from json_each(?))`,
      keys,
    );
    return [...decided, ...known.map(({ a, b }): KeyDecision => ({ a, b, verdict: 'same', at: '' }))];
  }

  /** Records that are one record in every HIVE with one of these. */
  async withOrigins(originKeys: readonly string[]): Promise<string[]> {
    const rows = await this.#ask<{ key: string }>(
      'select key from match_record where origin_key in (select value from json_each(?))',
      originKeys,
    );
    return rows.map(({ key }) => key);
  }

  async #learnNames(ids: readonly number[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.#names.has(id));
    const rows = await this.#ask<BlockMember & { id: number }>(
      'select id, key, source from match_record where id in (select value from json_each(?))',
      fresh,
    );
    for (const { id, key, source } of rows) this.#names.set(id, { key, source });
  }

  /** Rows that several questions may give are given once. */
  async #pairs<Row extends { a: string; b: string }>(sql: string, keys: readonly string[]): Promise<Row[]> {
    const rows = await this.#ask<Row>(sql, keys);
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  }

  async #ask<Row>(sql: string, list: readonly (string | number)[], ...more: (string | number)[]): Promise<Row[]> {
    const rows: Row[] = [];
    for (const chunk of jsonChunks(list))
      for (const row of (
        await this.#db
          .prepare(sql)
          .bind(chunk, ...more)
          .all<Row>()
      ).results)
        rows.push(row);
    return rows;
  }
}

/** What matching some records anew came to. */
export interface Rematched {
  /** Records that came or changed, with the candidate keys that they have now and had not. */
  put: { key: string; source: string; evidence: string; origin_key: string | null; fresh: number[] }[];
  /** Candidate keys that kept records have no more. */
  dropped: { id: number; keys: number[] }[];
  /** Records that went. */
  gone: number[];
  removed: KeyLink[];
  added: KeyLink[];
}

/** Statements that keep it. */
export function keepRematched(db: D1Database, { put, dropped, gone, removed, added }: Rematched): D1PreparedStatement[] {
  const each = (sql: string, rows: readonly unknown[]) => jsonChunks(rows).map((chunk) => db.prepare(sql).bind(chunk));
  const ends = 'join match_record as x on x.key = one.value ->> 0 join match_record as y on y.key = one.value ->> 1';
  const rows = put.map(({ key, source, evidence, origin_key, fresh }) => [key, source, evidence, origin_key, fresh]);
  return [
    ...each(
      `delete from match_link where (a, b) in (select x.id, y.id from json_each(?) as one ${ends})`,
      removed.map(({ a, b }) => [a, b]),
    ),
    ...each(
      `delete from match_block where (key, record) in (
         select key.value, one.value ->> 0 from json_each(?) as one, json_each(one.value, '$[1]') as key)`,
      dropped.map(({ id, keys }) => [id, keys]),
    ),
    ...each('delete from match_ask where a in (select value from json_each(?))', gone),
    ...each('delete from match_ask where b in (select value from json_each(?))', gone),
    ...each('delete from match_record where id in (select value from json_each(?))', gone),
    ...each(
      `insert into match_record (key, source, evidence, origin_key)
       select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?) where true
       on conflict (key) do update set source = excluded.source, evidence = excluded.evidence, origin_key = excluded.origin_key`,
      rows.map((row) => row.slice(0, 4)),
    ),
    ...each(
      `insert into match_block (key, record) select key.value, kept.id from json_each(?) as one
       join match_record as kept on kept.key = one.value ->> 0, json_each(one.value, '$[1]') as key where true on conflict do nothing`,
      put.map(({ key, fresh }) => [key, fresh]),
    ),
    ...each(
      `insert into match_link (a, b, score) select x.id, y.id, one.value ->> 2 from json_each(?) as one ${ends} where true
       on conflict (a, b) do update set score = excluded.score`,
      added.map(({ a, b, score }) => [a, b, score]),
    ),
  ];
}

/** By which model all was matched, if anything was. */
export async function matchedBy(db: D1Database): Promise<string | undefined> {
  return (await db.prepare('select version from match_model').first<{ version: string }>())?.version;
}

/** Rows that one statement forgets at most. */
const FORGOTTEN = 20_000;

/** A statement for each table that forgets some of what was matched; after none of them changes anything, nothing is left. */
export const forgetSome = (db: D1Database): D1PreparedStatement[] => [
  db.prepare(`delete from match_block where key in (select distinct key from match_block limit ${FORGOTTEN / 10})`),
  ...['match_link', 'match_ask'].map((name) => db.prepare(`delete from ${name} where a in (select a from ${name} limit ${FORGOTTEN})`)),
  db.prepare(`delete from match_record where id in (select id from match_record limit ${FORGOTTEN})`),
];

/** Statements that have every record matched by another model, when all was forgotten. */
export const matchAllBy = (db: D1Database, version: string): D1PreparedStatement[] => [
  db.prepare('insert into match_change (source_id, record_id) select source_id, record_id from record where true on conflict do nothing'),
  db
    .prepare('insert into match_model (one, version) values (1, ?) on conflict (one) do update set version = excluded.version')
    .bind(version),
];
