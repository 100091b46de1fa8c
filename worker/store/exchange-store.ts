/** What is known of other HIVEs: who their sources are, and what they have recalled. */
import type { ExchangeSource } from '../../core/exchange/exchange.ts';
import { raiseCounter } from './counter-store.ts';
import { jsonChunks } from './json-chunks.ts';
import { dropRecords } from './record-store.ts';

/** This deployment's lasting id, made at the first question. */
export async function deploymentId(db: D1Database): Promise<string> {
  const made = db.prepare('insert into deployment (one, id) values (1, lower(hex(randomblob(16)))) on conflict do nothing');
  const [, found] = await db.batch<{ id: string }>([made, db.prepare('select id from deployment')]);
  return found!.results[0]!.id;
}

/** What another HIVE says of its whole directory. */
export interface ToldByHive {
  sources: ExchangeSource[];
  /** Its ids of services that nobody may show any more. */
  withdrawn: string[];
  recalled: string[];
}

/**
 * Statements that keep what a HIVE has told, and drop what it has withdrawn, and what is read from its own source by now: at once,
 * whatever the guard says of the rest.
 */
export async function keepTold(
  db: D1Database,
  via: string,
  { sources, withdrawn, recalled }: ToldByHive,
  ownFeeds: readonly string[],
): Promise<D1PreparedStatement[]> {
  const { results: taken } = await db
    .prepare("select record_id from record where source_id = ? and origin ->> '$.feed' in (select value from json_each(?))")
    .bind(via, JSON.stringify(ownFeeds))
    .all<{ record_id: string }>();
  const gone = taken.map((row) => row.record_id);
  for (const chunk of jsonChunks(withdrawn)) {
    const { results } = await db
      .prepare("select record_id from record where source_id = ? and origin ->> '$.service_id' in (select value from json_each(?))")
      .bind(via, chunk)
      .all<{ record_id: string }>();
    gone.push(...results.map((row) => row.record_id));
  }
  const { results: before } = await db.prepare('select origin_key from recall where via = ?').bind(via).all<{ origin_key: string }>();
  const held = new Set(before.map((row) => row.origin_key));
  const isNew = recalled.length !== held.size || recalled.some((key) => !held.has(key));
  return [
    db.prepare('delete from origin_source where via = ?').bind(via),
    ...jsonChunks(sources.map((source) => [source.feed, JSON.stringify(source)])).map((chunk) =>
      db
        .prepare('insert or replace into origin_source (via, feed, about) select ?, value ->> 0, value ->> 1 from json_each(?)')
        .bind(via, chunk),
    ),
    ...(isNew ? [db.prepare('delete from recall where via = ?').bind(via), raiseCounter(db, 'withdrawals')] : []),
    ...(isNew ? jsonChunks(recalled) : []).map((chunk) =>
      db.prepare('insert or ignore into recall (via, origin_key) select ?, value from json_each(?)').bind(via, chunk),
    ),
    ...(gone.length > 0 ? dropRecords(db, via, gone) : []),
  ];
}

/** A source that is read through another HIVE. */
export interface OriginSource extends ExchangeSource {
  via: string;
}

/** Who these feeds are, through each HIVE that gives them; by feed. */
export async function originSources(db: D1Database, feeds: readonly string[]): Promise<OriginSource[]> {
  const { results } = await db
    .prepare('select via, about from origin_source where feed in (select value from json_each(?)) order by feed, via')
    .bind(JSON.stringify(feeds))
    .all<{ via: string; about: string }>();
  return results.map(({ via, about }) => ({ ...(JSON.parse(about) as ExchangeSource), via }));
}

/** The records of services that this deployment's operator has withdrawn. */
export async function recalledKeys(db: D1Database): Promise<string[]> {
  const { results } = await db
    .prepare(
      `select distinct origin_key from record where origin_key is not null and service_id in (
         select service_id from withdrawal where by = 'operator'
         union select record.service_id from withdrawal join identity on identity.id = withdrawal.service_id
           join record on record.source_id = identity.source_id and record.record_id = identity.record_id
           where withdrawal.by = 'operator')
       order by origin_key`,
    )
    .all<{ origin_key: string }>();
  return results.map((row) => row.origin_key);
}
