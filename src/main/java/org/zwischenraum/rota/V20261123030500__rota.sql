-- Who put themselves into which week, who is away, and what is offered in exchange.
create table rota_week (
    monday      date primary key check (extract(isodow from monday) = 1),
    member_id   uuid not null references member (id),
    planned_at  timestamptz not null
);

create table rota_absence (
    id         uuid primary key,
    member_id  uuid not null references member (id),
    from_day   date not null,
    until_day  date not null,
    check (until_day >= from_day)
);
create index rota_absence_until on rota_absence (until_day);

create table rota_swap (
    id          uuid primary key,
    from_id     uuid not null references member (id),
    week        date not null,
    to_id       uuid not null references member (id),
    other_week  date not null,
    unique (week, other_week),
    check (from_id <> to_id and week <> other_week)
);
