-- Two who could get to know each other. What one was after and why it fits is kept as it was found, and looked at again before
-- it is shown. Put away, a pair does not come back, whoever of the two it begins with.
create table pair (
    id           uuid primary key,
    seeker_id    uuid not null references member (id),
    giver_id     uuid not null references member (id),
    ask_id       uuid references ask (id) on delete cascade,
    sought       text not null,
    reasons      jsonb not null,
    found_at     timestamptz not null,
    put_away_at  timestamptz,
    check (seeker_id <> giver_id)
);
create unique index pair_of_two on pair (least(seeker_id, giver_id), greatest(seeker_id, giver_id));
