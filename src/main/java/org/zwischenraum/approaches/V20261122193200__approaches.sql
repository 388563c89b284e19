-- A wave, a knock or a note on its way from one to another. Deleted when it has faded, at the latest after three days.
create table greeting (
    id          uuid primary key,
    way         text not null check (way in ('WAVE', 'KNOCK', 'NOTE')),
    from_id     uuid not null references member (id),
    to_id       uuid not null references member (id),
    words       text not null default '' check (length(words) <= 280),
    made_at     timestamptz not null,
    put_away_at timestamptz,
    check (from_id <> to_id)
);
create unique index greeting_open on greeting (from_id, to_id, way) where put_away_at is null;
create index greeting_to on greeting (to_id, made_at);

-- "Sag mir, wenn du da bist": holds only while both of two contacts have it; nobody learns of the other's alone.
create table here_wish (
    member_id uuid not null references member (id),
    other_id  uuid not null references member (id),
    since     timestamptz not null,
    primary key (member_id, other_id),
    check (member_id <> other_id)
);
create index here_wish_other on here_wish (other_id);
