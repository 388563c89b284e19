-- What hosts wrote to many, and for whom it still waits: that list is empty once all have left.
create table circular (
    id       uuid primary key,
    subject  text not null check (length(subject) between 1 and 120),
    text     text not null check (length(text) between 1 and 8000),
    by_id    uuid not null references member (id),
    filter   jsonb not null,
    sent_at  timestamptz not null,
    readers  int not null check (readers > 0)
);
create index circular_sent on circular (sent_at desc);

create table circular_reader (
    circular_id  uuid not null references circular (id),
    member_id    uuid not null references member (id),
    due          timestamptz not null,
    primary key (circular_id, member_id)
);
create index circular_reader_due on circular_reader (due);

-- Which words a host has sent to themselves to look at, by their fingerprint, so that a second press sends nothing; a day.
create table circular_trial (
    id     uuid not null,
    print  bytea not null,
    at     timestamptz not null,
    primary key (id, print)
);
