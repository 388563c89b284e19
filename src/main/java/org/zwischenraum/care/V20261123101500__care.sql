-- Which host has taken care of which newcomer; forgotten once they are not new any more, or know somebody.
create table care_hand (
    member_id  uuid primary key references member (id),
    host_id    uuid not null references member (id),
    taken_at   timestamptz not null
);
create index care_hand_host on care_hand (host_id);
