-- A request to somebody who has been asked often enough, or who never wants to meet the asker, is kept and not delivered:
-- to the one who asks it looks like any other.
alter table request add column delivered boolean not null default true;
