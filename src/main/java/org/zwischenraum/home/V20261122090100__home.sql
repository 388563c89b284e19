-- One line of joy or trouble that a member shares on Today.
create table news (
    id        uuid primary key,
    member_id uuid not null references member (id),
    text      text not null check (length(text) between 1 and 280),
    shared_at timestamptz not null
);
create index news_shared_at on news (shared_at);
