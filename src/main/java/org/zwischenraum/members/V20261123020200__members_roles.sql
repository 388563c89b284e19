-- Roles between a member and a host, and guests for some days.
alter table member drop constraint member_role_check;
alter table member add constraint member_role_check
    check (role in ('FRIEND', 'GUEST', 'MEMBER', 'TEAM', 'DEPUTY', 'HOST'));

-- Until when a deputy stands in for the hosts; and a guest's last day, after which they are a friend of the community.
alter table member add column acting_until timestamptz check (acting_until is null or role = 'DEPUTY');
alter table member add column guest_until date check ((guest_until is null) = (role <> 'GUEST'));
