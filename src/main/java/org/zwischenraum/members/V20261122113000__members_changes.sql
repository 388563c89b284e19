-- The transaction in which what a member says, or for whom it is, was last changed. Kept by the database itself, so that what
-- was derived from it can follow whoever writes. Transactions end in another order than they begin: whoever follows looks
-- again at all that is not older than the oldest one under way.
create table member_change (
    member_id uuid primary key references member (id),
    at        xid8 not null default pg_current_xact_id()
);
create index member_change_at on member_change (at);

create function member_changes(who uuid) returns void language sql as $$
    insert into member_change (member_id) values (who)
    on conflict (member_id) do update set at = excluded.at where member_change.at <> excluded.at
$$;

create function member_changed() returns trigger language plpgsql as $$
begin
    perform member_changes(new.id);
    return null;
end $$;
create trigger member_changed after insert or update of name, role, headline, sitting_on, goals, experience, horizon,
    contribution, paused_at, suspended_at, emptied_at on member for each row execute function member_changed();

create function member_part_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform member_changes(old.member_id);
    else
        perform member_changes(new.member_id);
    end if;
    return null;
end $$;
create trigger offer_changed after insert or update or delete
    on offer for each row execute function member_part_changed();
create trigger member_audience_changed after insert or update or delete
    on member_audience for each row execute function member_part_changed();
create trigger member_unused_changed after insert or update or delete
    on member_unused for each row execute function member_part_changed();

insert into member_change (member_id) select id from member;
