-- What a list that is kept elsewhere last said of somebody, known by a digest of the source's own id or of the address. Whoever did
-- not come within thirty days, or has gone, is emptied but for the digest, so that the next list does not bring them back.
create table sync_person (
    id            uuid primary key,
    source        text not null check (source in ('COBOT', 'NEXUDUS', 'SHEET')),
    print         text not null,
    member_id     uuid references member (id),
    email         text not null default '',
    name          text not null default '',
    company       text not null default '',
    tariff        text not null default '',
    starts        text not null default '',
    ends          text not null default '',
    tags          text not null default '',
    first_seen_at timestamptz not null,
    changed_at    timestamptz not null,
    missing_since timestamptz,
    forgotten_at  timestamptz,
    unique (source, print),
    unique (source, member_id)
);
create index on sync_person (member_id);

-- A file that was looked at, held for a look, worked or refused. Its content goes as soon as it is worked.
create table sync_run (
    id         uuid primary key,
    source     text not null check (source in ('COBOT', 'NEXUDUS', 'SHEET')),
    name       text not null,
    hash       text not null,
    content    bytea not null,
    host_id    uuid references member (id),
    made_at    timestamptz not null,
    worked_at  timestamptz,
    people     int not null default 0,
    report     jsonb
);

-- What only a host can decide. An answered one stays, so that it is not asked again as long as the list says the same.
create table sync_question (
    id         uuid primary key,
    person_id  uuid not null references sync_person (id) on delete cascade,
    what       text not null check (what in ('NEW', 'SAME', 'NAME', 'MAIL', 'MISSING')),
    theirs     text not null,
    made_at    timestamptz not null,
    settled_at timestamptz,
    settled_by uuid references member (id),
    answer     text
);
create index on sync_question (person_id);
create index on sync_question (made_at) where settled_at is null;

-- From which sources new people are invited by themselves, because which host has said so.
create table sync_inviting (
    source  text primary key check (source in ('COBOT', 'NEXUDUS', 'SHEET')),
    host_id uuid not null references member (id),
    since   timestamptz not null
);
