-- Texts that hosts have hidden: their words wait here, so that they stand nowhere else.
create table hidden_text (
    id           uuid primary key,
    kind         text not null,
    thing_id     uuid not null,
    author_id    uuid not null references member (id),
    words        text not null,
    parts        jsonb not null default '{}',
    reason       text not null check (length(reason) between 1 and 1000),
    hidden_by    uuid not null references member (id),
    hidden_at    timestamptz not null,
    restored_by  uuid references member (id),
    restored_at  timestamptz,
    check ((restored_by is null) = (restored_at is null))
);
create unique index hidden_text_once on hidden_text (kind, thing_id) where restored_at is null;
create index hidden_text_author on hidden_text (author_id, hidden_at desc);

-- Somebody may not come in, why and until when; without an end until hosts say otherwise.
create table suspension (
    id         uuid primary key,
    member_id  uuid not null references member (id),
    reason     text not null check (length(reason) between 1 and 1000),
    by_id      uuid not null references member (id),
    began_at   timestamptz not null,
    ends_at    timestamptz,
    ended_at   timestamptz,
    ended_by   uuid references member (id)
);
create unique index suspension_open on suspension (member_id) where ended_at is null;

-- What somebody who is suspended writes, once.
create table appeal (
    suspension_id  uuid primary key references suspension (id),
    words          text not null check (length(words) between 1 and 2000),
    made_at        timestamptz not null,
    decided_at     timestamptz,
    decided_by     uuid references member (id),
    lifted         boolean,
    answer         text not null default '' check (length(answer) <= 1000),
    check ((decided_at is null) = (lifted is null) and (decided_at is null) = (decided_by is null))
);
create index appeal_open on appeal (made_at) where decided_at is null;
