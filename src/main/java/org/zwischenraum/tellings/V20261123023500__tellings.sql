-- One member tells about another. Over by itself when nobody has told within its time.
create table telling (
    id uuid primary key,
    about_id uuid not null references member (id),
    teller_id uuid not null references member (id),
    asked_at timestamptz not null,
    lapses_at timestamptz not null,
    -- Whoever keeps away from the teller, or has said no, does not hear of it; the teller sees no difference.
    heard boolean not null,
    agreed_at timestamptz,
    told_at timestamptz,
    occasion text not null default '',
    told_on date,
    audience text not null default 'MEMBERS' check (audience in ('HOSTS', 'CONTACTS', 'MEMBERS')),
    check (about_id <> teller_id),
    check (told_at is null or agreed_at is not null and told_on is not null),
    unique (about_id, teller_id)
);
create index on telling (teller_id);

-- An answer to one of the five questions. A line that is struck is deleted.
create table telling_line (
    telling_id uuid not null references telling (id) on delete cascade,
    question text not null check (question in ('SITTING_ON', 'ASK_ABOUT', 'LEARNED', 'HORIZON', 'GLADLY')),
    text text not null check (text <> ''),
    approved_at timestamptz,
    primary key (telling_id, question)
);

-- Whom somebody does not want to be asked by again. Known to nobody else.
create table telling_refusal (
    about_id uuid not null references member (id),
    teller_id uuid not null references member (id),
    refused_at timestamptz not null,
    primary key (about_id, teller_id)
);
create index on telling_refusal (teller_id);
