-- Letters on their way. Once sent, refused for good or too late, nothing is left of their words.
create table letter (
  id uuid primary key,
  recipient text not null,
  language text not null,
  kind text not null,
  subject text not null,
  body text not null,
  action_label text,
  action_url text,
  written_at timestamptz not null,
  useful_until timestamptz,
  sent_at timestamptz,
  refused_at timestamptz,
  error text,
  check ((action_label is null) = (action_url is null))
);
create index letter_unsent on letter (written_at) where sent_at is null;
create index letter_sent on letter (sent_at) where sent_at is not null;
