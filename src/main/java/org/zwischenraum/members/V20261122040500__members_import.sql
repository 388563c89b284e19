-- Somebody of whom a host has brought data along: invisible, and gone after 30 days unless they come.
create table imported_person (
    id        uuid primary key,
    email     text not null,
    data      jsonb not null,
    by_id     uuid references member (id),
    made_at   timestamptz not null
);
create unique index imported_person_email on imported_person (lower(email));
create index imported_person_made on imported_person (made_at);

-- A file that a host looks at before it is taken in; gone once that is done, at the latest after a day.
create table import_file (
    id       uuid primary key,
    host_id  uuid not null references member (id),
    name     text not null,
    content  bytea not null,
    made_at  timestamptz not null
);
