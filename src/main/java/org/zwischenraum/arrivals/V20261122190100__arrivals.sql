-- A screen beside a door. Its secret is that of the link until the link was opened, and then that of the key it got.
create table tablet (
    id uuid primary key,
    space_id uuid not null references space (id) on delete cascade,
    name text not null check (length(name) between 1 and 60),
    host_id uuid not null references member (id),
    secret_hash bytea not null unique,
    made_at timestamptz not null,
    opened_at timestamptz,
    used_at timestamptz
);

-- What a host did for somebody, with what undoing brings back. Kept as long as movements.
create table hosted_arrival (
    id uuid primary key,
    member_id uuid not null references member (id),
    host_id uuid not null references member (id),
    space_id uuid not null references space (id) on delete cascade,
    kind text not null check (kind in ('IN', 'OUT')),
    at text not null,
    state text not null,
    intention text not null,
    audience text not null,
    done_at timestamptz not null,
    undone_at timestamptz
);
create index hosted_arrival_done on hosted_arrival (done_at);
create index hosted_arrival_member on hosted_arrival (member_id);

-- The table may be drawn away meanwhile: then the guest stands where there is room.
create table guest_link (
    id uuid primary key,
    member_id uuid not null references member (id),
    space_id uuid not null references space (id) on delete cascade,
    day date not null,
    table_id uuid,
    words text not null default '' check (length(words) <= 500),
    full_name boolean not null,
    secret text not null unique,
    made_at timestamptz not null,
    revoked_at timestamptz
);
create index guest_link_day on guest_link (space_id, day);
create index guest_link_member on guest_link (member_id);

-- Without a name: somebody who wants to be seen and counted by nobody.
create table day_guest (
    link_id uuid primary key references guest_link (id) on delete cascade,
    name text not null default '' check (length(name) <= 60),
    line text not null default '' check (length(line) <= 140),
    arrived_at timestamptz not null,
    left_at timestamptz
);

create table door_rule (
    rule text primary key check (rule in ('NO_GUESTS', 'AT_THE_DOOR')),
    host_id uuid not null references member (id),
    since timestamptz not null
);
