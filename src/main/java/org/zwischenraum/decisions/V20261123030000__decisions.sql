-- That a link of a letter was used, never what was said by it.
create table decision (
    member_id   uuid not null references member (id),
    matter_id   uuid not null,
    decided_at  timestamptz not null,
    primary key (member_id, matter_id)
);
