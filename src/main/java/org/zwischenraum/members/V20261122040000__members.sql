create table member (
    id            uuid primary key references account (id),
    name          text not null check (length(name) <= 80),
    role          text not null check (role in ('FRIEND', 'MEMBER', 'HOST')),
    language      text not null,
    pronouns      text not null default '',
    role_label    text not null default '',
    headline      text not null default '',
    sitting_on    text not null default '',
    goals         text not null default '',
    experience    text not null default '',
    horizon       text not null default '',
    contribution  text not null default '',
    languages     text[] not null default '{}',
    weekdays      text[] not null default '{}',
    place         text not null default 'ON_SITE' check (place in ('ON_SITE', 'REMOTE', 'BOTH')),
    approach      text not null default 'WRITE' check (approach in ('WAVE', 'WRITE', 'HOST', 'SIT')),
    asked_at_most int check (asked_at_most between 0 and 99),
    picture       uuid,
    joined_at     timestamptz not null,
    paused_at     timestamptz,
    suspended_at  timestamptz,
    emptied_at    timestamptz,
    version       int not null default 1
);
create index member_name on member (name, id);

-- Only what differs from the usual audience of a field.
create table member_audience (
    member_id uuid not null references member (id),
    field     text not null,
    audience  text not null check (audience in ('ONLY_ME', 'HOSTS', 'CONTACTS', 'MEMBERS', 'PUBLIC')),
    primary key (member_id, field)
);

-- Lines that their owner does not want suggestions to rest on.
create table member_unused (
    member_id uuid not null references member (id),
    field     text not null,
    primary key (member_id, field)
);

create table offer (
    id         uuid primary key,
    member_id  uuid not null references member (id),
    text       text not null check (length(text) between 1 and 300),
    terms      text not null check (terms in ('FAVOUR', 'PAID', 'OPEN')),
    audience   text not null default 'MEMBERS' check (audience in ('ONLY_ME', 'HOSTS', 'CONTACTS', 'MEMBERS', 'PUBLIC')),
    unused     boolean not null default false,
    created_at timestamptz not null
);
create index offer_member on offer (member_id);

-- "Never with this person" is known to its owner alone; a block takes both out of each other's sight.
create table apart (
    member_id  uuid not null references member (id),
    other_id   uuid not null references member (id),
    kind       text not null check (kind in ('NEVER', 'BLOCK')),
    since      timestamptz not null,
    primary key (member_id, other_id, kind),
    check (member_id <> other_id)
);
create index apart_other on apart (other_id);
