-- Organisations and places as sources name them, and the lasting id that those of several sources share. Explained in worker/schema.md.

-- A ledger: lines are added, never deleted. Without evidence: no record mentions it now. carried: the id of what a record mentioned before
-- it corrected its words to this. shared_id: the id it goes by; null until it was compared for the first time.
create table mention (
  n integer primary key,
  key text not null unique,
  own_id text not null unique,
  first_seen text not null,
  carried text,
  shared_id text,
  evidence text
) strict;
create index mention_shared on mention (shared_id);

-- Which record mentions what (place -1: its organisation), and what it says of it.
create table record_mention (
  source_id text not null,
  record_id text not null,
  place integer not null,
  mention integer not null,
  told text not null,
  primary key (source_id, record_id, place)
) strict, without rowid;
create index record_mention_mention on record_mention (mention);

create table mention_key (
  key integer not null,
  mention integer not null,
  primary key (key, mention)
) strict, without rowid;
create index mention_key_mention on mention_key (mention);

-- Ids that a mention went by before it joined another. Lines are only added.
create table mention_join (
  n integer primary key autoincrement,
  mention integer not null,
  former_id text not null,
  at text not null
) strict;

-- Records whose mentions are to be looked at; mentions to be gathered (0), then to be grouped (1).
create table mention_change (
  source_id text not null,
  record_id text not null,
  primary key (source_id, record_id)
) strict, without rowid;
create table mention_touched (
  mention integer primary key,
  stage integer not null
) strict;

-- Those read before are looked at in the next run.
insert into mention_change (source_id, record_id) select source_id, record_id from record;

-- In place of their number: a location that several services share counts once.
alter table service add column location_ids text;
