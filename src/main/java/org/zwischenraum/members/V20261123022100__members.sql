-- Since when somebody is about to go for good: they stand in no list and are suggested to nobody, and may still stay.
alter table member add column leaving_at timestamptz;
drop trigger member_changed on member;
create trigger member_changed after insert or update of name, role, headline, sitting_on, goals, experience, horizon,
    contribution, paused_at, suspended_at, leaving_at, emptied_at on member for each row execute function member_changed();
