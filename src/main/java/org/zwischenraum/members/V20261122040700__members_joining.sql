-- Somebody who asked to join and whose address or wish still waits for a yes.
create table joining (
    id             uuid primary key,
    invitation_id  uuid references invitation (id) on delete set null,
    name           text not null check (length(name) between 1 and 80),
    email          text not null check (length(email) <= 254),
    language       text not null,
    words          text not null default '' check (length(words) <= 1000),
    token_hash     bytea unique,
    agreed_at      timestamptz not null,
    confirmed_at   timestamptz,
    decided_at     timestamptz,
    decided_by     uuid references member (id)
);
create index joining_open on joining (agreed_at) where decided_at is null;
