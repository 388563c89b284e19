-- The imported classification as its files came, so that a later version of the program reads more from them; one at most.
create table esco_import (
    single boolean primary key default true check (single),
    id uuid not null,
    files bytea not null,
    concepts integer not null check (concepts > 0),
    names integer not null check (names > 0),
    imported_at timestamptz not null
);
