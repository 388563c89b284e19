create table day_entry (
    id uuid primary key,
    member_id uuid not null references member,
    day date not null,
    kind text not null check (kind in ('HERE', 'DONE', 'MET', 'ASKED', 'ANSWERED')),
    words text not null,
    -- The person met, or the ask: looked up through the reader whenever it is shown.
    about uuid,
    noted_at timestamptz not null
);
create index day_entry_of on day_entry (member_id, day);
-- What the house notes it notes once a day.
create unique index day_entry_once on day_entry (member_id, day, kind, about) where about is not null;

-- Who wants to keep their days for longer than two weeks, since when.
create table day_keeping (
    member_id uuid primary key references member,
    since timestamptz not null
);
