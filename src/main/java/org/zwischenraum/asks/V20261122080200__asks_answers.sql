-- From which others learn too. What its author takes back is gone.
create table answer (
    id          uuid primary key,
    ask_id      uuid not null references ask (id),
    member_id   uuid not null references member (id),
    text        text not null check (length(text) between 1 and 3000),
    written_at  timestamptz not null
);
create index answer_ask on answer (ask_id, id);

-- Who helped, as the asker says. A sentence to a person; nothing adds these rows up.
create table helped (
    ask_id     uuid not null references ask (id),
    member_id  uuid not null references member (id),
    thanks     text not null check (length(thanks) <= 1000),
    said_at    timestamptz not null,
    primary key (ask_id, member_id)
);
