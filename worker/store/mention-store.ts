/** Organisations and places as sources name them: the ledger of their ids, who mentions them, and what is to be compared anew. */
import { MOST_OF_A_KEY } from '../../core/merge/mention/unite-mentions.ts';
import { jsonChunks } from './json-chunks.ts';

interface RecordRef {
  source_id: string;
  record_id: string;
}

/** What a record is known to mention. */
export interface KeptMention extends RecordRef {
  place: number;
  key: string;
  told: string;
  shared_id: string | null;
}

async function ask<Row>(db: D1Database, sql: string, list: readonly unknown[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const chunk of jsonChunks(list)) for (const row of (await db.prepare(sql).bind(chunk).all<Row>()).results) rows.push(row);
  return rows;
}

const each = (db: D1Database, sql: string, list: readonly unknown[], ...more: string[]): D1PreparedStatement[] =>
  jsonChunks(list).map((chunk) => db.prepare(sql).bind(chunk, ...more));

const refs = (records: readonly RecordRef[]) => records.map(({ source_id, record_id }) => [source_id, record_id]);
const OF_RECORDS = '(source_id, record_id) in (select value ->> 0, value ->> 1 from json_each(?))';

export const mentionedBy = (db: D1Database, records: readonly RecordRef[]): Promise<KeptMention[]> =>
  ask<KeptMention>(
    db,
    `select source_id, record_id, place, key, told, shared_id from record_mention join mention on mention.n = record_mention.mention
     where ${OF_RECORDS}`,
    refs(records),
  );

/** Which of these keys the ledger has. */
export async function knownMentions(db: D1Database, keys: readonly string[]): Promise<Set<string>> {
  return new Set(
    (await ask<{ key: string }>(db, 'select key from mention where key in (select value from json_each(?))', keys)).map((row) => row.key),
  );
}

/** Which of these ids the ledger has given already. */
export async function takenIds(db: D1Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await ask<{ id: string }>(db, 'select own_id as id from mention where own_id in (select value from json_each(?))', ids);
  return new Set(rows.map(({ id }) => id));
}

export interface NewMention {
  key: string;
  own_id: string;
  carried: string | null;
}

export const enterMentions = (db: D1Database, mentions: readonly NewMention[], firstSeen: string): D1PreparedStatement[] =>
  each(
    db,
    'insert into mention (key, own_id, carried, first_seen) select value ->> 0, value ->> 1, value ->> 2, ?2 from json_each(?1)',
    mentions.map(({ key, own_id, carried }) => [key, own_id, carried]),
    firstSeen,
  );

/** What a record mentions now. */
export interface MentionOfRecord extends RecordRef {
  place: number;
  key: string;
  told: string;
}

/** Statements that replace what these records mention, and have all of it gathered anew, that of before included. */
export function putMentioned(db: D1Database, records: readonly RecordRef[], mentioned: readonly MentionOfRecord[]): D1PreparedStatement[] {
  const touch = `insert into mention_touched (mention, stage) select mention, 0 from record_mention where ${OF_RECORDS}
    on conflict (mention) do update set stage = 0`;
  return [
    ...each(db, touch, refs(records)),
    ...each(db, `delete from record_mention where ${OF_RECORDS}`, refs(records)),
    ...each(
      db,
      `insert into record_mention (source_id, record_id, place, mention, told)
       select value ->> 0, value ->> 1, value ->> 2, mention.n, value ->> 4 from json_each(?) join mention on mention.key = value ->> 3`,
      mentioned.map(({ source_id, record_id, place, key, told }) => [source_id, record_id, place, key, told]),
    ),
    ...each(db, touch, refs(records)),
  ];
}

/** The first so many mentions of a stage: 0 to be gathered, 1 to be grouped. */
export async function touchedMentions(db: D1Database, stage: 0 | 1, limit: number): Promise<number[]> {
  const { results } = await db
    .prepare('select mention from mention_touched where stage = ? order by mention limit ?')
    .bind(stage, limit)
    .all<{ mention: number }>();
  return results.map(({ mention }) => mention);
}

export interface Gathering {
  n: number;
  evidence: string | null;
  /** What each record says, each different text once; JSON texts. */
  told: string[];
}

export async function gatherings(db: D1Database, mentions: readonly number[]): Promise<Gathering[]> {
  const rows = await ask<Omit<Gathering, 'told'>>(
    db,
    'select n, evidence from mention where n in (select value from json_each(?)) order by n',
    mentions,
  );
  const told = await ask<{ mention: number; told: string }>(
    db,
    'select distinct mention, told from record_mention where mention in (select value from json_each(?)) order by mention, told',
    mentions,
  );
  const texts = new Map<number, string[]>();
  for (const row of told) {
    const list = texts.get(row.mention);
    if (list) list.push(row.told);
    else texts.set(row.mention, [row.told]);
  }
  return rows.map((row) => ({ ...row, told: texts.get(row.n) ?? [] }));
}

export interface Gathered {
  n: number;
  /** `null`: nothing mentions it. */
  evidence: string | null;
  keys: number[];
}

/**
 * Statements that keep what was gathered, and have all grouped anew with which one of these had or has a key in common. Of a key with many
 * more members than may be compared, as before, nothing changes.
 */
export function keepGathered(db: D1Database, all: readonly number[], changed: readonly Gathered[]): D1PreparedStatement[] {
  const numbers = changed.map(({ n }) => n);
  const neighbours = `insert into mention_touched (mention, stage)
    select distinct other.mention, 1 from mention_key as own join mention_key as other on other.key = own.key
    where own.mention in (select value from json_each(?))
      and (select count(*) from (select 1 from mention_key where key = own.key limit ${2 * MOST_OF_A_KEY})) < ${2 * MOST_OF_A_KEY}
    on conflict do nothing`;
  return [
    ...each(db, neighbours, numbers),
    ...each(db, 'delete from mention_key where mention in (select value from json_each(?))', numbers),
    ...each(
      db,
      'update mention set evidence = one.value ->> 1 from json_each(?) as one where mention.n = one.value ->> 0',
      changed.map(({ n, evidence }) => [n, evidence]),
    ),
    ...each(
      db,
      "insert into mention_key (key, mention) select key.value, one.value ->> 0 from json_each(?) as one, json_each(one.value, '$[1]') as key",
      changed.map(({ n, keys }) => [n, keys]),
    ),
    ...each(db, neighbours, numbers),
    ...each(db, 'update mention_touched set stage = 1 where mention in (select value from json_each(?))', all),
  ];
}

export interface MentionRow {
  n: number;
  key: string;
  own_id: string;
  first_seen: string;
  carried: string | null;
  shared_id: string | null;
  evidence: string;
}

/**
 * All mentions that may have to do with these: through keys that they have in common, through others too, and through ids that they
 * have gone by.
 */
export async function mentionsAround(db: D1Database, seeds: readonly number[]): Promise<MentionRow[]> {
  const reached = new Set<number>(seeds);
  for (let fresh = [...reached]; fresh.length > 0; ) {
    const rows = [
      ...(await ask<{ n: number }>(
        db,
        `select distinct other.mention as n from mention_key as own join mention_key as other on other.key = own.key
         where own.mention in (select value from json_each(?))
           and (select count(*) from (select 1 from mention_key where key = own.key limit ${MOST_OF_A_KEY + 1})) <= ${MOST_OF_A_KEY}`,
        fresh,
      )),
      ...(await ask<{ n: number }>(
        db,
        `with ids as (
           select own_id as id from mention where n in (select value from json_each(?1))
           union select shared_id from mention where n in (select value from json_each(?1))
           union select carried from mention where n in (select value from json_each(?1)))
         select n from mention where shared_id in (select id from ids) union select n from mention where own_id in (select id from ids)`,
        fresh,
      )),
    ];
    fresh = [...new Set(rows.map(({ n }) => n))].filter((n) => !reached.has(n));
    for (const n of fresh) reached.add(n);
  }
  return ask<MentionRow>(db, 'select * from mention where evidence is not null and n in (select value from json_each(?))', [...reached]);
}

/** The ledger's lines of those of these ids whose mention no record has any more. */
export async function departedMentions(db: D1Database, ids: readonly string[]): Promise<Map<string, { first_seen: string; key: string }>> {
  const rows = await ask<{ own_id: string; first_seen: string; key: string }>(
    db,
    'select own_id, first_seen, key from mention where evidence is null and own_id in (select value from json_each(?))',
    ids,
  );
  return new Map(rows.map(({ own_id, first_seen, key }) => [own_id, { first_seen, key }]));
}

/**
 * Statements that let mentions go by other ids, note which they, or what they were corrected from, went by, and have the services merged
 * anew that mention them.
 */
export function moveMentions(db: D1Database, moves: readonly { n: number; id: string }[], at: string): D1PreparedStatement[] {
  const rows = moves.map(({ n, id }) => [n, id]);
  return [
    ...each(
      db,
      `insert into mention_join (mention, former_id, at)
       select mention.n, coalesce(shared_id, carried), ?2 from json_each(?1) join mention on mention.n = value ->> 0
       where coalesce(shared_id, carried) != value ->> 1`,
      rows,
      at,
    ),
    ...each(db, 'update mention set shared_id = one.value ->> 1 from json_each(?) as one where mention.n = one.value ->> 0', rows),
    ...each(
      db,
      `update service set dirty = 1 where id in (
         select record.service_id from json_each(?) as one join record_mention on record_mention.mention = one.value ->> 0
         join record on record.source_id = record_mention.source_id and record.record_id = record_mention.record_id)`,
      rows,
    ),
  ];
}

export const dropTouchedMentions = (db: D1Database, mentions: readonly number[]): D1PreparedStatement[] =>
  each(db, 'delete from mention_touched where mention in (select value from json_each(?))', mentions);

/** Ids that an organisation went by and none goes by now → the id that it goes by. */
export async function formerOrganizations(db: D1Database): Promise<{ [id: string]: string }> {
  const { results } = await db
    .prepare(
      `select former_id, shared_id from mention_join join mention on mention.n = mention_join.mention
       where mention.key glob 'organization' || char(10) || '*' and former_id not in (select shared_id from mention where evidence is not null and shared_id is not null)
       order by former_id, mention_join.n`,
    )
    .all<{ former_id: string; shared_id: string }>();
  return Object.fromEntries(results.map(({ former_id, shared_id }) => [former_id, shared_id]));
}
