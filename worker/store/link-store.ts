/** The web addresses that records give, and whether they lead somewhere. */
import { DAYS_UNTIL_BROKEN, type LinkState, type LinkVerdict } from '../../core/quality/link.ts';
import { MOST_EXAMPLES, type QualityExample } from '../../core/quality/quality.ts';
import type { NoticedLinks } from '../../core/quality/tally.ts';
import { jsonChunks } from './json-chunks.ts';
import { IN_VIEW, type View, viewValues } from './service-store.ts';

/** Where a record has an address, as an index of the table says it. */
const FIELDS = { url: "record.service ->> '$.url'", website: "record.service ->> '$.organization.website'" };

/** Links that a score card tells of. */
const TOLD = `(link.verdict = 'silent' or link.verdict = 'gone' and link.gone_days >= ${DAYS_UNTIL_BROKEN})`;

/** An address to be looked at, with what is known of it. */
export interface LinkDue {
  url: string;
  before?: Pick<LinkState, 'gone_days' | 'gone_on'>;
}

/**
 * The addresses that published records of these sources give and that nobody looked at since the instant: those never looked at
 * first, then those looked at longest ago.
 */
export async function* linksDue(
  db: D1Database,
  view: View,
  sourceIds: readonly string[],
  since: string,
): AsyncGenerator<LinkDue, void, void> {
  const here = `record.source_id in (select value from json_each(?6)) and record.service_id in (select id from service where ${IN_VIEW})`;
  const given = Object.values(FIELDS).map((field) => `select ${field} as url from record where ${here}`);
  for (let from = 0; ; from += 5000) {
    const { results } = await db
      .prepare(
        `select given.url, link.gone_days, link.gone_on from (${given.join(' union ')}) as given left join link on link.url = given.url
         where given.url is not null and (link.looked_at is null or link.looked_at < ?7)
         order by link.looked_at, given.url limit 5000 offset ?8`,
      )
      .bind(...viewValues(view), JSON.stringify(sourceIds), since, from)
      .all<{ url: string; gone_days: number | null; gone_on: string | null }>();
    for (const { url, gone_days, gone_on } of results)
      yield { url, ...(gone_days !== null && { before: { gone_days, ...(gone_on !== null && { gone_on }) } }) };
    if (results.length === 0) return;
  }
}

/** Notes what came of the looks, and forgets the addresses that no record gives any more. */
export const noteLinks = (db: D1Database, looks: readonly (LinkState & { url: string })[], at: string): D1PreparedStatement[] => [
  ...jsonChunks(looks).map((chunk) =>
    db
      .prepare(
        `insert into link (url, looked_at, verdict, answer, gone_days, gone_on)
         select value ->> 'url', ?2, value ->> 'verdict', value ->> 'answer', value ->> 'gone_days', value ->> 'gone_on'
         from json_each(?1) where true
         on conflict (url) do update set looked_at = excluded.looked_at, verdict = excluded.verdict, answer = excluded.answer,
           gone_days = excluded.gone_days, gone_on = excluded.gone_on`,
      )
      .bind(chunk, at),
  ),
  db.prepare(
    `delete from link where ${Object.values(FIELDS)
      .map((field) => `not exists (select 1 from record where ${field} = link.url)`)
      .join(' and ')}`,
  ),
];

interface ToldRow {
  verdict: Exclude<LinkVerdict, 'alive'>;
  count: number;
  record_id: string;
  service_id: string;
  url: string;
  answer: string;
}

/** In how many published records of a source an address leads nowhere, or did not answer us; with some of them. */
export async function noticedLinks(db: D1Database, view: View, sourceId: string): Promise<NoticedLinks[]> {
  const told = Object.values(FIELDS).map(
    (field) => `select link.verdict, link.url, link.answer, record.record_id, record.service_id
      from link cross join record where ${TOLD} and ${field} = link.url and record.source_id = ?6`,
  );
  const { results } = await db
    .prepare(
      `select * from (
         select *, count(*) over (partition by verdict) as count, row_number() over (partition by verdict order by record_id) as n
         from (select verdict, record_id, service_id, min(url) as url, answer from (${told.join(' union ')})
           where service_id in (select id from service where ${IN_VIEW}) group by verdict, record_id)
       ) where n <= ${MOST_EXAMPLES} order by verdict, n`,
    )
    .bind(...viewValues(view), sourceId)
    .all<ToldRow>();
  const noticed = new Map<string, NoticedLinks>();
  for (const { verdict, count, record_id, service_id, url, answer } of results) {
    const one = noticed.get(verdict) ?? { verdict, count, examples: [] as QualityExample[] };
    noticed.set(verdict, one);
    one.examples.push({ record_id, service_id, field: 'url', found: url, answer });
  }
  return [...noticed.values()];
}

/** How many different addresses the published records of a source give, and at how many of them we have looked. */
export async function countLinks(db: D1Database, view: View, sourceId: string): Promise<{ given: number; tried: number }> {
  const here = `record.source_id = ?6 and record.service_id in (select id from service where ${IN_VIEW})`;
  const given = Object.values(FIELDS).map((field) => `select ${field} as url from record where ${here}`);
  const row = await db
    .prepare(
      `select count(*) as given, count(link.looked_at) as tried from (${given.join(' union ')}) as given
       left join link on link.url = given.url where given.url is not null`,
    )
    .bind(...viewValues(view), sourceId)
    .first<{ given: number; tried: number }>();
  return row ?? { given: 0, tried: 0 };
}

/** Changes when a score card would tell something else of the links. */
export async function linkMark(db: D1Database, sourceIds: readonly string[]): Promise<string> {
  const given = Object.values(FIELDS).map(
    (field) => `exists (select 1 from record where ${field} = link.url and record.source_id in (select value from json_each(?1)))`,
  );
  const { results } = await db
    .prepare(
      `select url, iif(${TOLD}, verdict, null) as verdict, iif(${TOLD}, answer, null) as answer
       from link where ${given.join(' or ')} order by url`,
    )
    .bind(JSON.stringify(sourceIds))
    .all<{ url: string; verdict: string | null; answer: string | null }>();
  return JSON.stringify([results.length, results.filter(({ verdict }) => verdict !== null)]);
}
