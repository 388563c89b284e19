-- Files that people uploaded; their contents lie in the data directory, each under its id.
create table stored_file (
  id uuid primary key,
  owner text not null,
  owner_id uuid not null,
  kind text not null,
  name text not null,
  size bigint not null check (size > 0),
  sha256 text not null,
  kept_at timestamptz not null
);
create index stored_file_owner on stored_file (owner, owner_id);
