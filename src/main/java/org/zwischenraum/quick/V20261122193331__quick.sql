-- "Not just now", for one day. Nobody else reads it.
create table quick_pass (
    ask_id    uuid not null references ask (id) on delete cascade,
    member_id uuid not null references member (id),
    day       date not null,
    primary key (ask_id, member_id, day)
);
create index quick_pass_member on quick_pass (member_id);
