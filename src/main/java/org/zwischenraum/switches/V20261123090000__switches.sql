-- Features that hosts have switched off, and since when. What has no row is on.
create table switched_off (
  module text primary key check (module ~ '^[a-z]+$'),
  since timestamptz not null
);
