create table ask (
    id            uuid primary key,
    author_id     uuid not null references member (id),
    kind          text not null check (kind in ('QUESTION', 'HELP', 'FEEDBACK', 'SERVICE', 'JOB', 'COOPERATION', 'CONTACT', 'THING')),
    text          text not null check (length(text) between 1 and 300),
    details       text not null default '' check (length(details) <= 5000),
    language      text not null,
    second_line   text not null default '' check (length(second_line) <= 300),
    time          text not null check (time in ('MINUTES', 'HOUR', 'HALF_DAY', 'MORE')),
    terms         text not null check (terms in ('FAVOUR', 'PAID', 'OPEN')),
    audience      text not null check (audience in ('MEMBERS', 'FRIENDS', 'HOSTS', 'DISCREET')),
    ask_for_me    boolean not null default false,
    expires_on    date not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    closed_at     timestamptz,
    withdrawn_at  timestamptz,
    matched_at    timestamptz,
    version       int not null default 1
);
create index ask_open on ask (created_at desc, id) where closed_at is null and withdrawn_at is null;
create index ask_author on ask (author_id, created_at desc);

-- What was once shown stays until the asker dismisses it or the ask ends.
create table suggestion (
    id            uuid primary key,
    ask_id        uuid not null references ask (id),
    member_id     uuid not null references member (id),
    place         int not null,
    reasons       jsonb not null,
    made_at       timestamptz not null,
    dismissed_at  timestamptz,
    unique (ask_id, member_id)
);

-- A refusal is a row that nobody but the one who refused ever sees the effect of.
create table request (
    id            uuid primary key,
    ask_id        uuid not null references ask (id),
    member_id     uuid not null references member (id),
    asked_by      text not null check (asked_by in ('ASKER', 'HOUSE')),
    reasons       jsonb not null,
    made_at       timestamptz not null,
    accepted_at   timestamptz,
    refused_at    timestamptz,
    refusal       text not null default '',
    unique (ask_id, member_id),
    check (accepted_at is null or refused_at is null)
);
create index request_member on request (member_id, made_at desc);
