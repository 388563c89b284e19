-- What a table is about today.
create table table_line (
  table_id uuid primary key,
  author_id uuid not null references member (id),
  text text not null check (length(text) between 1 and 140),
  audience text not null,
  said_at timestamptz not null
);

-- Small talk at a table; kept for the day only.
create table table_word (
  id uuid primary key,
  table_id uuid not null,
  author_id uuid not null references member (id),
  text text not null check (length(text) between 1 and 500),
  audience text not null,
  said_at timestamptz not null
);
create index table_word_by_table on table_word (table_id, said_at);

-- A shared stretch of focus; without an end while it is free. After it follows its break, and then it is over.
create table focus (
  id uuid primary key,
  table_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz,
  over_at timestamptz
);
create index focus_by_table on focus (table_id) where over_at is null;

create table focus_part (
  focus_id uuid not null references focus (id) on delete cascade,
  member_id uuid not null references member (id),
  intention text not null default '' check (length(intention) <= 140),
  -- The state that comes back afterwards, for whoever agreed to be shown as concentrated meanwhile.
  state_before text,
  word text not null default '' check (length(word) <= 280),
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (focus_id, member_id)
);
create index focus_part_by_member on focus_part (member_id) where left_at is null;
