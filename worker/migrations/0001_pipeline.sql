-- What the pipeline keeps. Explained, with how long each is kept, in worker/schema.md.
-- Instants are ISO 8601 texts; the lease's are milliseconds since 1970, being compared and never shown.

create table area (
  id text primary key,
  config text not null,
  config_hash text not null,
  put_at text not null
) strict;

create table source (
  id text primary key,
  trust integer not null,
  read_as text,
  content_hash text,
  validators text,
  read_at text
) strict;

create table run (
  seq integer primary key autoincrement,
  id text not null unique,
  area text not null,
  force integer not null default 0,
  state text not null,
  attempt integer not null default 1,
  alive_until integer not null,
  started_at text not null,
  finished_at text,
  merged integer not null default 0,
  published text
) strict;
create unique index run_running on run (area) where state = 'running';
create index run_area on run (area, seq);

create table run_source (
  run_id text not null,
  source_id text not null,
  state text not null,
  cursor text,
  pages integer not null default 0,
  normalised integer not null default 0,
  read integer not null default 0,
  mapped integer not null default 0,
  refused integer not null default 0,
  refused_by text not null default '{}',
  repaired integer not null default 0,
  withdrawn integer not null default 0,
  bytes integer not null default 0,
  problem text,
  primary key (run_id, source_id)
) strict, without rowid;

create table page (
  run_id text not null,
  source_id text not null,
  n integer not null,
  records integer not null,
  hash text not null,
  validator text,
  primary key (run_id, source_id, n)
) strict, without rowid;

create table event (
  run_id text not null,
  n integer not null,
  at text not null,
  text text not null,
  primary key (run_id, n)
) strict, without rowid;

create table lease (
  name text primary key,
  fence integer not null,
  run_id text not null,
  holder text not null,
  expires_at integer not null
) strict;

create table problem (
  id integer primary key autoincrement,
  source_id text not null,
  run_seq integer not null,
  at text not null,
  reason text not null,
  action text not null,
  record_id text,
  field text,
  found text,
  instead text
) strict;
create index problem_source on problem (source_id, run_seq);

create table record (
  id integer primary key,
  source_id text not null,
  record_id text not null,
  hash text not null,
  service text not null,
  keys text not null,
  changed_at text not null,
  seen integer not null,
  service_id text not null,
  unique (source_id, record_id)
) strict;
create index record_service on record (service_id);

-- The identity ledger: lines are added, never changed or deleted.
create table identity (
  source_id text not null,
  record_id text not null,
  id text not null unique,
  short_id text not null unique,
  first_seen text not null,
  primary key (source_id, record_id)
) strict, without rowid;

create table identity_join (
  n integer primary key autoincrement,
  source_id text not null,
  record_id text not null,
  service_id text not null,
  at text not null
) strict;
create index identity_join_record on identity_join (source_id, record_id, n);

create table service (
  id text primary key,
  dirty integer not null default 1,
  shown integer not null default 0,
  hash text,
  order_key text,
  published text,
  organization text,
  locations integer,
  points text
) strict;
create index service_dirty on service (id) where dirty = 1;

create table withdrawal (
  service_id text not null,
  area text not null,
  by text not null,
  reason text not null,
  at text not null,
  primary key (service_id, area)
) strict, without rowid;

create table stored (
  area text not null,
  path text not null,
  state text not null,
  since text not null,
  primary key (area, path)
) strict, without rowid;

create table document (
  area text not null,
  segment text not null,
  document integer not null,
  service_id text not null,
  hash text not null,
  primary key (area, segment, document)
) strict, without rowid;
create unique index document_service on document (area, segment, service_id);

create table publication (
  area text primary key,
  made_of text not null,
  body text not null,
  at text not null,
  version text,
  version_at text
) strict;

create table counter (
  name text primary key,
  value integer not null
) strict;
insert into counter (name, value) values ('records', 0), ('matched', 0), ('services', 0), ('withdrawals', 0);
