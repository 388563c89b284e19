-- Both want to be asked before anybody else learns of it: neither is named to the other until both have said gladly.
alter table introduction add column nameless boolean not null default false;
