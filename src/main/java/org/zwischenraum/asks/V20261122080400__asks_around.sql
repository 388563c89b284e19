create index suggestion_member on suggestion (member_id) where dismissed_at is null;

-- "I know somebody": one member passes an ask on to another, in their own words.
create table recommendation (
    id         uuid primary key,
    ask_id     uuid not null references ask (id),
    by_id      uuid not null references member (id),
    member_id  uuid not null references member (id),
    words      text not null check (length(words) <= 500),
    made_at    timestamptz not null,
    unique (ask_id, by_id, member_id),
    check (by_id <> member_id)
);

-- "The same with me": nobody sees these rows but the one who said it.
create table me_too (
    ask_id     uuid not null references ask (id),
    member_id  uuid not null references member (id),
    said_at    timestamptz not null,
    primary key (ask_id, member_id)
);

-- One table for those to whom it happens too; names appear once all have said yes. A no is a row that changes nothing.
create table me_too_table (
    id           uuid primary key,
    ask_id       uuid not null unique references ask (id),
    begins_at    timestamptz not null,
    proposed_at  timestamptz not null
);
create table me_too_guest (
    table_id    uuid not null references me_too_table (id),
    member_id   uuid not null references member (id),
    agreed_at   timestamptz,
    refused_at  timestamptz,
    primary key (table_id, member_id),
    check (agreed_at is null or refused_at is null)
);
