-- A café that welcomes coworkers is neither a house of one's own nor online.
alter table space add column kind text not null default 'HOUSE' check (kind in ('HOUSE', 'CAFE', 'ONLINE'));
update space set kind = 'ONLINE' where online;
alter table space drop column online;
-- Since when, if at all, a document for the public says whether the space is open.
alter table space add column published_at timestamptz;
