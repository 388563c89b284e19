-- A link that belongs to an ask, for instance to a text that others are to read; checked when it is written, opened by nobody
-- but the browser of whoever follows it.
alter table ask add column link text not null default '' check (length(link) <= 520);
