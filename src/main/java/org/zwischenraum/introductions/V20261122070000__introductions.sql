-- When it ends is fixed from the beginning and depends on no answer.
create table introduction (
    id             uuid primary key,
    introducer_id  uuid not null references member (id),
    first_id       uuid not null references member (id),
    second_id      uuid not null references member (id),
    words          text not null check (length(words) between 1 and 1000),
    about          uuid,
    proposed_at    timestamptz not null,
    ends_at        timestamptz not null,
    made_at        timestamptz,
    check (first_id <> second_id and introducer_id <> first_id and introducer_id <> second_id)
);
create index introduction_introducer on introduction (introducer_id, id);

-- One of the two is to be asked, was asked, has seen it on Today.
create table introduction_invitation (
    introduction_id  uuid not null references introduction (id),
    member_id        uuid not null references member (id),
    planned_at       timestamptz not null,
    asked_at         timestamptz,
    shown_at         timestamptz,
    primary key (introduction_id, member_id)
);
create index introduction_invitation_member on introduction_invitation (member_id);

-- Nobody but its giver reads an answer.
create table introduction_answer (
    introduction_id  uuid not null references introduction (id),
    member_id        uuid not null references member (id),
    answer           text not null check (answer in ('GLADLY', 'NOT_THIS_TIME', 'LATER')),
    given_at         timestamptz not null,
    primary key (introduction_id, member_id)
);

-- Somebody wishes that the hosts make them known to another.
create table introduction_wish (
    id               uuid primary key,
    member_id        uuid not null references member (id),
    other_id         uuid not null references member (id),
    about            uuid not null,
    words            text not null,
    wished_at        timestamptz not null,
    introduction_id  uuid references introduction (id),
    set_aside_at     timestamptz,
    unique (member_id, other_id, about),
    check (member_id <> other_id)
);
create index introduction_wish_open on introduction_wish (wished_at) where introduction_id is null and set_aside_at is null;

-- Weeks after a yes each of the two is asked whether something became of it.
create table outcome_question (
    introduction_id  uuid not null references introduction (id),
    member_id        uuid not null references member (id),
    asked_at         timestamptz not null,
    declined_at      timestamptz,
    primary key (introduction_id, member_id)
);

create table outcome (
    introduction_id  uuid primary key references introduction (id),
    text             text not null check (length(text) between 1 and 400),
    written_by       uuid not null references member (id),
    written_at       timestamptz not null
);

-- It stands on the wall when both have agreed to these very sentences.
create table outcome_agreement (
    introduction_id  uuid not null references outcome (introduction_id),
    member_id        uuid not null references member (id),
    agreed_at        timestamptz not null,
    primary key (introduction_id, member_id)
);
