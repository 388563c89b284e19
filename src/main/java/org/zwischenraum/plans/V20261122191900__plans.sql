-- Every time a host saves a plan there is one version more; none is changed afterwards. Tables and zones are kept as they were
-- drawn, as one document: what refers to a table does so by its id, which stays the same from version to version.
create table plan_version (
    id uuid primary key,
    space_id uuid not null references space (id) on delete cascade,
    number int not null check (number > 0),
    sketch jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null,
    shown_at timestamptz,
    unique (space_id, number)
);
