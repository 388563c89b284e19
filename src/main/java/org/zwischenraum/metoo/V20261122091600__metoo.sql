-- A table whose time came without a yes from all has lapsed, and makes room for another.
alter table me_too_table add column lapsed_at timestamptz;
alter table me_too_table drop constraint me_too_table_ask_id_key;
create unique index me_too_table_standing on me_too_table (ask_id) where lapsed_at is null;
