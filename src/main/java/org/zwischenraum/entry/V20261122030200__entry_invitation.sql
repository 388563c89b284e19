-- A link by which somebody may join. The link itself can be made again from the id and the house's secret.
create table invitation (
    id           uuid primary key,
    kind         text not null check (kind in ('MAIL', 'LINK', 'SLIP')),
    name         text not null default '' check (length(name) <= 80),
    email        text not null default '' check (length(email) <= 254),
    standing     text not null check (standing in ('FRIEND', 'MEMBER')),
    language     text not null,
    words        text not null default '' check (length(words) <= 1000),
    places       int not null check (places between 1 and 500),
    token_hash   bytea not null unique,
    made_by      uuid references account (id),
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    opened_at    timestamptz,
    reminded_at  timestamptz,
    revoked_at   timestamptz,
    revoked_by   uuid references account (id)
);
create index invitation_email on invitation (lower(email)) where email <> '';

create table invitation_acceptance (
    invitation_id  uuid not null references invitation (id),
    account_id     uuid not null references account (id),
    at             timestamptz not null,
    primary key (invitation_id, account_id)
);
