-- Records that another HIVE gives keep where they are from (JSON); what a record is in every HIVE (hash of feed and record id).
alter table record add column origin text;
alter table record add column origin_key text;
create index record_origin_key on record (origin_key);

-- What this deployment is called among HIVEs.
create table deployment (
  one integer primary key check (one = 1),
  id text not null
) strict;

-- The first sources of what is read through another HIVE (`via`): who they are, in JSON.
create table origin_source (
  via text not null,
  feed text not null,
  about text not null,
  primary key (via, feed)
) strict, without rowid;

-- Records that another HIVE's operator has withdrawn.
create table recall (
  via text not null,
  origin_key text not null,
  primary key (via, origin_key)
) strict, without rowid;
create index recall_key on recall (origin_key);
