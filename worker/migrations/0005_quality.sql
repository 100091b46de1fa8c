-- What a record does not say (bits, core/quality/checks.ts) and when it was last checked: counted at each publication.
alter table record add column marks integer;
alter table record add column assured text;
