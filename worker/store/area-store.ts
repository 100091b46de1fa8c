import type { AreaConfig, SourceConfig } from '../../core/area.ts';
import type { Manifest } from '../../core/snapshot/manifest.ts';
import type { AreaSummary, RunState } from '../operator.ts';

/** Stores an area's configuration, and its sources' ranks; services of a source whose rank changed are merged anew. */
export async function putArea(db: D1Database, config: AreaConfig, hash: string, now: string): Promise<void> {
  const sources = JSON.stringify(config.sources.map(({ id, trust }) => [id, trust]));
  await db.batch([
    db
      .prepare(
        `insert into area (id, config, config_hash, put_at) values (?1, ?2, ?3, ?4)
         on conflict (id) do update set config = ?2, config_hash = ?3, put_at = ?4 where config_hash != ?3`,
      )
      .bind(config.id, JSON.stringify(config), hash, now),
    db
      .prepare(
        `update service set dirty = 1 where id in (select service_id from record where source_id in
           (select source.id from source join json_each(?) as given on source.id = given.value ->> 0 where source.trust != given.value ->> 1))`,
      )
      .bind(sources),
    db
      .prepare(
        `insert into source (id, trust) select value ->> 0, value ->> 1 from json_each(?) where true
         on conflict (id) do update set trust = excluded.trust`,
      )
      .bind(sources),
  ]);
}

/** The sources that other areas declare, with the area that does. */
export async function sourcesOfOthers(db: D1Database, area: string): Promise<{ area: string; source: SourceConfig }[]> {
  return (await otherAreas(db, area)).flatMap(({ id, sources }) => sources.map((source) => ({ area: id, source })));
}

/** All areas but this one, by id. */
export async function otherAreas(db: D1Database, area: string): Promise<AreaConfig[]> {
  const { results } = await db.prepare('select config from area where id != ? order by id').bind(area).all<{ config: string }>();
  return results.map(({ config }) => JSON.parse(config) as AreaConfig);
}

/** The sources of all areas, each as every area that has it declares it. */
export async function allSources(db: D1Database): Promise<SourceConfig[]> {
  const { results } = await db.prepare('select config from area order by id').all<{ config: string }>();
  return results.flatMap(({ config }) => (JSON.parse(config) as AreaConfig).sources);
}

export interface StoredArea {
  config: AreaConfig;
  config_hash: string;
  /** When it was last changed. */
  put_at: string;
}

/** An area as it was put. */
export async function getArea(db: D1Database, id: string): Promise<StoredArea | undefined> {
  const row = await db
    .prepare('select config, config_hash, put_at from area where id = ?')
    .bind(id)
    .first<Omit<StoredArea, 'config'> & { config: string }>();
  return row ? { ...row, config: JSON.parse(row.config) as AreaConfig } : undefined;
}

interface AreaRow {
  config: string;
  body: string | null;
  version: string | null;
  version_at: string | null;
  run_id: string | null;
  state: RunState | null;
  started_at: string | null;
}

/** All areas with what they have published and their last run. */
export async function listAreas(db: D1Database): Promise<AreaSummary[]> {
  const { results } = await db
    .prepare(
      `select area.config, publication.body, publication.version, publication.version_at, run.id as run_id, run.state, run.started_at
       from area left join publication on publication.area = area.id
       left join run on run.seq = (select max(seq) from run where run.area = area.id)
       order by area.id`,
    )
    .all<AreaRow>();
  return results.map(toSummary);
}

function toSummary(row: AreaRow): AreaSummary {
  const config = JSON.parse(row.config) as AreaConfig;
  const body = row.body === null ? undefined : (JSON.parse(row.body) as Pick<Manifest, 'counts'>);
  return {
    id: config.id,
    name: config.name,
    sources: config.sources.map(({ id, name, kind }) => ({ id, name, kind })),
    ...(body && row.version && { published: { version: row.version, services: body.counts.services, at: row.version_at ?? '' } }),
    ...(row.run_id && { last_run: { id: row.run_id, state: row.state ?? 'failed', started_at: row.started_at ?? '' } }),
  };
}
