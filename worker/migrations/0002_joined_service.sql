-- Ids that were once published and whose service has since joined another: readers who have them are led on.
create table joined_service (
  area text not null,
  id text not null,
  at text not null,
  primary key (area, id)
) strict, without rowid;
