-- A file is taken in some people at a time: as what its columns are read, how far it has come, and what became of them. Once
-- that is done the file itself is emptied, and what became of it stays to be read until the end of the day.
alter table import_file
    add column begun_at   timestamptz,
    add column columns    text[] not null default '{}',
    add column consented  boolean not null default false,
    add column address    text,
    add column people     int not null default 0,
    add column created    int not null default 0,
    add column updated    int not null default 0,
    add column unchanged  int not null default 0,
    add column outcome    jsonb;
