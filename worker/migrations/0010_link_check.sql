-- Web addresses of records, and what came of looking at them (core/quality/link.ts). `answer`: an HTTP status, or `no answer`.
create table link (
  url text primary key,
  looked_at text not null,
  verdict text not null,
  answer text not null,
  gone_days integer not null,
  gone_on text
) strict, without rowid;

-- Which records give an address.
create index record_url on record (service ->> '$.url', source_id);
create index record_website on record (service ->> '$.organization.website', source_id);
