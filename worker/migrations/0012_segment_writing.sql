-- How far the record chunks of a segment are written (path `segments/{id}/`): a large one takes several steps.
alter table stored add column chunks integer not null default 0;
alter table stored add column bytes integer not null default 0;
alter table stored add column br_bytes integer not null default 0;
