-- What was matched, kept so that only what changed is matched again. Explained in worker/schema.md.
-- A record's key is its source's id, a line feed, and its own id: it lasts longer than the record.

create table match_record (
  id integer primary key,
  key text not null unique,
  source text not null,
  evidence text not null,
  origin_key text
) strict;
create index match_record_origin on match_record (origin_key);

-- Which records have which candidate key.
create table match_block (
  key integer not null,
  record integer not null,
  primary key (key, record)
) strict, without rowid;

-- Pairs that may be one service, with their scores.
create table match_link (
  a integer not null,
  b integer not null,
  score real not null,
  primary key (a, b)
) strict, without rowid;
create index match_link_b on match_link (b);

-- Pairs that wait for a person.
create table match_ask (
  a integer not null,
  b integer not null,
  score real not null,
  weights text not null,
  primary key (a, b)
) strict, without rowid;
create index match_ask_b on match_ask (b);

-- What a person decided about two records, by their keys, the smaller first.
create table match_decision (
  a text not null,
  b text not null,
  verdict text not null,
  at text not null,
  primary key (a, b)
) strict, without rowid;
create index match_decision_b on match_decision (b);

-- Records that came, changed or went and whose pairs are to be scored anew; and those whose service is to be found anew.
create table match_change (
  source_id text not null,
  record_id text not null,
  primary key (source_id, record_id)
) strict, without rowid;
create table match_touched (
  n integer primary key autoincrement,
  key text not null
) strict;
create index match_touched_key on match_touched (key);

-- The model by which all of it was matched.
create table match_model (
  one integer primary key check (one = 1),
  version text not null
) strict;
