-- What hosts write about somebody for each other; the member may read it.
create table host_note (
    id          uuid primary key,
    member_id   uuid not null references member (id),
    words       text not null check (length(words) between 1 and 2000),
    by_id       uuid not null references member (id),
    made_at     timestamptz not null,
    changed_by  uuid references member (id),
    changed_at  timestamptz,
    version     int not null default 1,
    check ((changed_by is null) = (changed_at is null))
);
create index host_note_member on host_note (member_id, id desc);
