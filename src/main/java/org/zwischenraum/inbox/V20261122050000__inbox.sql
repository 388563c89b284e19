create table notice (
    id          uuid primary key,
    member_id   uuid not null references member (id),
    text_key    text not null,
    arguments   jsonb not null default '{}',
    path        text not null,
    once        text not null,
    made_at     timestamptz not null,
    read_at     timestamptz,
    unique (member_id, once)
);
create index notice_member on notice (member_id, id desc);
create index notice_unread on notice (member_id) where read_at is null;
