-- Somebody would like a break: seen by nobody, gone when a round begins or the time is over.
create table coffee_wish (
    member_id uuid primary key references member,
    space_id uuid not null references space,
    wished_at timestamptz not null,
    ends_at timestamptz not null
);

create table coffee_round (
    id uuid primary key,
    space_id uuid not null references space,
    begins_at timestamptz not null,
    ends_at timestamptz not null
);

create table coffee_guest (
    round_id uuid not null references coffee_round on delete cascade,
    member_id uuid not null references member,
    joined_at timestamptz not null,
    left_at timestamptz,
    primary key (round_id, member_id)
);

-- Nobody stands at two coffee machines.
create unique index coffee_guest_once on coffee_guest (member_id) where left_at is null;

create table lunch (
    id uuid primary key,
    space_id uuid not null references space,
    member_id uuid not null references member,
    begins_at timestamptz not null,
    places int not null check (places between 1 and 12),
    words text not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz
);
create index lunch_coming on lunch (space_id, begins_at) where withdrawn_at is null;

create table lunch_guest (
    lunch_id uuid not null references lunch on delete cascade,
    member_id uuid not null references member,
    online boolean not null,
    joined_at timestamptz not null,
    primary key (lunch_id, member_id)
);
