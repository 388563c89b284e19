-- Two who want to talk for ten minutes. Deleted after fourteen days.
create table phone_call (
    id uuid primary key,
    asker_id uuid not null references member (id),
    asked_id uuid not null references member (id),
    about text not null default '',
    asked_at timestamptz not null,
    lapses_at timestamptz not null,
    -- Whoever keeps away from the asker does not hear of it.
    heard boolean not null,
    agreed_at timestamptz,
    refused_at timestamptz,
    check (asker_id <> asked_id),
    check (agreed_at is null or refused_at is null)
);
create index on phone_call (asker_id, asked_at);
create index on phone_call (asked_id, asked_at);

-- A number that one shows to the other: sealed, gone when it was seen, or after ten minutes.
create table phone_number (
    phone_call_id uuid not null references phone_call (id) on delete cascade,
    giver_id uuid not null references member (id),
    sealed bytea not null,
    given_at timestamptz not null,
    primary key (phone_call_id, giver_id)
);
