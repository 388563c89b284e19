-- Somebody did not mean the person who was proposed: which matter and which words had led there. Nobody's name.
create table teaching_hint (
    id uuid primary key,
    ask_id uuid not null references ask on delete cascade,
    heard text not null,
    met text not null,
    sought text[] not null,
    given text[] not null,
    made_at timestamptz not null,
    put_away_at timestamptz
);
create index teaching_hint_ask on teaching_hint (ask_id);

-- Asks for which nobody was found, and from which hosts have learnt what they wanted.
create table teaching_unfound (
    ask_id uuid primary key references ask on delete cascade,
    put_away_at timestamptz not null
);
