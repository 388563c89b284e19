-- What is due when. A lasting failure is due at the end of time.
create table job (
  id uuid primary key,
  kind text not null,
  subject text not null,
  due timestamptz not null,
  tries integer not null default 0,
  failed_at timestamptz,
  error text,
  message text,
  unique (kind, subject)
);
create index job_due on job (due);

-- Why a reaction failed the last time.
create table reaction_fault (
  listener_id text primary key,
  error text not null,
  message text not null,
  at timestamptz not null
);
