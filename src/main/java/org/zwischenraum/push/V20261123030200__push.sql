create table push_subscription (
    id          uuid primary key,
    member_id   uuid not null references member (id),
    endpoint    text not null unique,
    public_key  bytea not null,
    secret      bytea not null,
    server_key  bytea not null,
    device      text not null,
    made_at     timestamptz not null
);
create index push_subscription_member on push_subscription (member_id);
