-- An ask that wanders: one card for each member who passes it on. The address must be shown again to be printed, so its
-- secret is kept as it is; it opens nothing but the card, and the asker can call it back.
create table ask_card (
    id          uuid primary key,
    ask_id      uuid not null references ask (id),
    member_id   uuid not null references member (id),
    secret      text not null unique,
    made_at     timestamptz not null,
    revoked_at  timestamptz,
    unique (ask_id, member_id)
);

-- The asker has chosen that cards carry their first name.
create table named_card (
    ask_id  uuid primary key references ask (id),
    since   timestamptz not null
);

-- What somebody outside answered. Gone when they take it back, and 30 days after the ask has ended.
create table card_answer (
    id           uuid primary key,
    card_id      uuid not null references ask_card (id) on delete cascade,
    name         text not null check (length(name) between 1 and 80),
    reach        text not null check (length(reach) <= 200),
    text         text not null check (length(text) between 1 and 3000),
    open         boolean not null,
    secret_hash  bytea not null unique,
    written_at   timestamptz not null
);
create index card_answer_card on card_answer (card_id, written_at);
