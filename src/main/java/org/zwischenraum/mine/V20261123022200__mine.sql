-- Files with everything of a member, made in the background; gone after a week.
create table takeout (
    id          uuid primary key,
    member_id   uuid not null references member (id),
    asked_at    timestamptz not null,
    parts       int not null default 0,
    packed      int not null default 0,
    ready_at    timestamptz,
    bytes       bigint not null default 0
);
create index takeout_member on takeout (member_id, asked_at desc);
