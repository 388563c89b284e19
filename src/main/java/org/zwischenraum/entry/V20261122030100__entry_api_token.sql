-- What a program comes with instead of a session. The secret is shown once and kept as its hash.
create table api_token (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    name        text not null check (length(name) between 1 and 80),
    scopes      text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'write', 'host']),
    token_hash  bytea not null unique,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index api_token_account on api_token (account_id);

-- The first answer to a write that carried an Idempotency-Key; the same key gets it again for a day.
create table api_answer (
    token_id      uuid not null references api_token (id) on delete cascade,
    key           text not null,
    request_hash  bytea not null,
    status        int,
    headers       text not null default '',
    body          bytea,
    made_at       timestamptz not null,
    primary key (token_id, key)
);
create index api_answer_made_at on api_answer (made_at);
