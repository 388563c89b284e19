-- A report may be about a text, which is kept as it stood; and hosts say what they did.
alter table report add column kind text;
alter table report add column thing_id uuid;
alter table report add column quote text not null default '';
alter table report add column decision text check (decision in ('NOTHING', 'TALKED', 'HIDDEN', 'SUSPENDED'));
alter table report add column note text not null default '' check (length(note) <= 1000);
alter table report add constraint report_what check ((kind is null) = (thing_id is null));
