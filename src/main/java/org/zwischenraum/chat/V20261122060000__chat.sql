create table conversation (
    id         uuid primary key,
    about      uuid not null unique,
    subject    text not null,
    opened_at  timestamptz not null
);

create table conversation_member (
    conversation_id  uuid not null references conversation (id),
    member_id        uuid not null references member (id),
    read_at          timestamptz,
    primary key (conversation_id, member_id)
);
create index conversation_of_member on conversation_member (member_id);

create table message (
    id               uuid primary key,
    conversation_id  uuid not null references conversation (id),
    author_id        uuid not null references member (id),
    text             text not null check (length(text) between 1 and 5000),
    sent_at          timestamptz not null
);
create index message_conversation on message (conversation_id, id);
