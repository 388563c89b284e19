create table account (
    id                  uuid primary key,
    email               text not null check (length(email) between 3 and 254),
    email_confirmed_at  timestamptz,
    password_hash       text,
    created_at          timestamptz not null,
    closed_at           timestamptz
);
create unique index account_email on account (lower(email)) where closed_at is null;

create table session (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    token_hash  bytea not null unique,
    device      text not null,
    started_at  timestamptz not null,
    seen_at     timestamptz not null
);
create index session_account on session (account_id);

-- A link that proves something once: that a mail arrived, that a host let somebody in.
create table ticket (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    purpose     text not null,
    detail      text not null default '',
    token_hash  bytea not null unique,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index ticket_account on ticket (account_id);
