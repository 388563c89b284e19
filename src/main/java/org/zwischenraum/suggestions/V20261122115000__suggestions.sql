-- "Not for me": what fits somebody, but they do not want to be shown any more. Nobody else reads it.
create table ask_hush (
    ask_id     uuid not null references ask (id) on delete cascade,
    member_id  uuid not null references member (id),
    since      timestamptz not null,
    primary key (ask_id, member_id)
);
create index ask_hush_member on ask_hush (member_id);
