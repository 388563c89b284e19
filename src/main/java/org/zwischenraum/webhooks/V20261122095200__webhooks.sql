create table webhook (
    id uuid primary key,
    url text not null,
    events text[] not null check (cardinality(events) > 0),
    secret_hash bytea not null,
    made_at timestamptz not null,
    ended_at timestamptz
);

-- A fact is told to each webhook once, however often its reaction runs.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook on delete cascade,
    event text not null,
    subject uuid not null,
    made_at timestamptz not null,
    tries int not null default 0,
    tried_at timestamptz,
    status int,
    delivered_at timestamptz,
    lost_at timestamptz,
    unique (webhook_id, event, subject),
    check (delivered_at is null or lost_at is null)
);
create index webhook_delivery_latest on webhook_delivery (webhook_id, id);
create index webhook_delivery_made on webhook_delivery (made_at);
