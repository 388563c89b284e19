-- Where somebody's answer to letters about a matter belongs.
create table reply_address (
    id         uuid primary key,
    member_id  uuid not null references member (id),
    place      text not null,
    matter_id  uuid not null,
    ends_at    timestamptz not null,
    unique (member_id, place, matter_id)
);

-- That a mail was taken: of it nothing but a fingerprint of its id.
create table received_mail (
    fingerprint  bytea primary key,
    received_at  timestamptz not null
);

-- Whose address does not work, as their server says; not about which letter, nor at which hour.
create table broken_address (
    account_id  uuid primary key references account (id),
    address     text not null,
    learnt_on   date not null
);
