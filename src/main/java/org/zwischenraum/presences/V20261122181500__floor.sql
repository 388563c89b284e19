-- One row for each member who is here: two windows, or two devices, are one presence.
create table presence (
    member_id  uuid primary key references member (id),
    space_id   uuid not null references space (id),
    at         text not null check (at in ('ON_SITE', 'REMOTE')),
    state      text not null check (state in ('OPEN', 'FOCUSED', 'BREAK', 'CALL', 'BACK_SOON')),
    until      timestamptz,
    table_id   uuid,
    intention  text not null default '' check (length(intention) <= 140),
    audience   text not null check (audience in ('ONLY_ME', 'HOSTS', 'CONTACTS', 'MEMBERS')),
    since      timestamptz not null,
    heard_at   timestamptz not null,
    asked_at   timestamptz,
    lost_at    timestamptz,
    ends_at    timestamptz
);
create index presence_space on presence (space_id);

-- What somebody chose when they last came, so that one tap is enough. Of when that was it says nothing.
create table presence_habit (
    member_id uuid primary key references member (id),
    space_id  uuid not null references space (id),
    at        text not null check (at in ('ON_SITE', 'REMOTE')),
    audience  text not null check (audience in ('HOSTS', 'CONTACTS', 'MEMBERS'))
);

-- Arrivals and departures, deleted after two weeks. Whose they are is shown to nobody but themselves.
create table movement (
    id        uuid primary key,
    member_id uuid not null references member (id),
    space_id  uuid not null references space (id),
    kind      text not null check (kind in ('ARRIVED', 'LEFT')),
    at        text not null check (at in ('ON_SITE', 'REMOTE')),
    audience  text not null,
    moved_at  timestamptz not null
);
create index movement_moved on movement (moved_at);
create index movement_member on movement (member_id, moved_at);

create table planned_day (
    id         uuid primary key,
    member_id  uuid not null references member (id),
    space_id   uuid not null references space (id),
    day        date not null,
    from_time  time,
    at         text not null check (at in ('ON_SITE', 'REMOTE')),
    audience   text not null check (audience in ('HOSTS', 'CONTACTS', 'MEMBERS')),
    unique (member_id, space_id, day)
);
create index planned_day_day on planned_day (day);
