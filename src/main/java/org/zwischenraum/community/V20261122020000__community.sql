create table community (
    only_one    boolean primary key default true check (only_one),
    name        text not null check (length(name) between 1 and 80),
    languages   text[] not null check (cardinality(languages) > 0),
    time_zone   text not null,
    country     text not null check (country in ('DE', 'AT', 'ES', 'OTHER')),
    joining     text not null check (joining in ('INVITATION', 'REQUEST', 'OPEN')),
    founded_at  timestamptz not null
);
