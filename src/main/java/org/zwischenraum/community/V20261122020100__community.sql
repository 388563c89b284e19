-- What law asks of the provider, each detail under its own name.
create table provider_detail (
    detail text primary key,
    text   text not null check (length(text) between 1 and 4000)
);

-- What the house says in its own words, by place and language.
create table house_words (
    place    text not null check (place in ('WELCOME', 'PRIVACY')),
    language text not null,
    text     text not null check (length(text) between 1 and 8000),
    primary key (place, language)
);

-- What people outside wrote to the house.
create table enquiry (
    id         uuid primary key,
    kind       text not null check (kind in ('QUESTION', 'PRIVACY', 'ILLEGAL', 'ABUSE')),
    text       text not null check (length(text) between 1 and 5000),
    place      text not null,
    name       text not null,
    email      text not null,
    language   text not null,
    made_at    timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    answer     text not null default ''
);
create index enquiry_open on enquiry (made_at) where settled_at is null;
