-- From which answer a pair comes; those that rest on an ask know it by the ask.
alter table pair add column origin text not null default 'GOAL' check (origin in ('ASK', 'GOAL', 'HORIZON', 'DAYS'));
update pair set origin = 'ASK' where ask_id is not null;
create index pair_giver on pair (giver_id) where put_away_at is null;
create index pair_seeker on pair (seeker_id) where put_away_at is null;
create index pair_found on pair (found_at desc, id) where put_away_at is null;

-- Who does not want to be proposed to hosts.
create table pair_refusal (
    member_id  uuid primary key references member (id),
    since      timestamptz not null
);
