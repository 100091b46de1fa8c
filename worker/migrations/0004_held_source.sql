-- A source whose feed lost much at once waits for a person: what was noticed (JSON), whether a person let it pass, and how
-- many fields its records had on average when it was last taken.
alter table source add column held text;
alter table source add column released integer not null default 0;
alter table source add column filled real;
