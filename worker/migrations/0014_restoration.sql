-- Withdrawals that an operator has undone: what was withdrawn, why and when, and why and when it was restored.
create table restoration (
  service_id text not null,
  area text not null,
  by text not null,
  withdrawn_reason text not null,
  withdrawn_at text not null,
  reason text not null,
  at text not null,
  primary key (service_id, area, at)
) strict, without rowid;
