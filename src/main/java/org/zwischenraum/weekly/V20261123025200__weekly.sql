-- At most one letter a week for each member, also when the work is done twice. A quiet week has its row too.
create table weekly_letter (
    member_id   uuid not null references member (id),
    week        date not null,
    written_at  timestamptz not null,
    primary key (member_id, week)
);
create index weekly_letter_written on weekly_letter (written_at);
