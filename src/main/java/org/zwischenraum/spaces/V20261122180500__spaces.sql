create table space (
    id uuid primary key,
    name text not null check (name <> ''),
    online boolean not null default false,
    time_zone text not null,
    -- Whose public holidays apply: ISO 3166, with the part of the country where these differ; empty for nobody's.
    country text not null default '',
    region text not null default '',
    address text not null default '',
    arrival text not null default '',
    rules text not null default '',
    wifi text not null default '',
    accessibility text not null default '',
    made_at timestamptz not null,
    version int not null default 0,
    closed_at timestamptz
);

-- A day may have two stretches, as in countries with a long lunch; closing at or before opening means on the next day.
create table space_hours (
    space_id uuid not null references space (id) on delete cascade,
    weekday smallint not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (space_id, weekday, opens)
);

-- A day that is otherwise than its weekday; without times it is closed.
create table space_day (
    space_id uuid not null references space (id) on delete cascade,
    day date not null,
    opens time,
    closes time,
    reason text not null default '',
    primary key (space_id, day),
    check ((opens is null) = (closes is null))
);

create table space_picture (
    file_id uuid primary key references stored_file (id) on delete cascade,
    space_id uuid not null references space (id) on delete cascade,
    words text not null default ''
);

-- A house that exists already has the space that a new one is founded with.
insert into space (id, name, time_zone, country, made_at)
select gen_random_uuid(), name, time_zone, case when country = 'OTHER' then '' else country end, founded_at from community;

insert into space_hours (space_id, weekday, opens, closes)
select id, weekday, '09:00', '18:00' from space cross join generate_series(1, 5) weekday;
