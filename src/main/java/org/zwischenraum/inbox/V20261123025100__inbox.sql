-- How each member wishes to be written to, where they chose. Whoever had refused something gets no more than before:
-- that stays refused, and no weekly letter begins.
create table letter_rhythm (
    member_id  uuid not null references member (id),
    matter     text not null,
    rhythm     text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    primary key (member_id, matter)
);
create table letter_habit (
    member_id    uuid primary key references member (id),
    zone         text,
    night_from   smallint not null default 21 check (night_from between 0 and 23),
    night_until  smallint not null default 8 check (night_until between 0 and 23),
    weekly       boolean not null default true,
    day          smallint not null default 1 check (day between 1 and 7)
);
insert into letter_rhythm (member_id, matter, rhythm) select member_id, matter, 'NEVER' from letter_unwanted;
insert into letter_habit (member_id, weekly) select distinct member_id, false from letter_unwanted;
drop table letter_unwanted;

-- Notices of which a letter is still to tell, and when.
create table letter_waiting (
    notice_id  uuid primary key references notice (id) on delete cascade,
    member_id  uuid not null references member (id),
    matter     text not null,
    due        timestamptz not null
);
create index letter_waiting_due on letter_waiting (member_id, due);
