-- Only what a member does not want by mail: nobody has to choose before letters come.
create table letter_unwanted (
    member_id  uuid not null references member (id),
    matter     text not null check (matter in ('REQUESTS', 'INTRODUCTIONS', 'MESSAGES')),
    primary key (member_id, matter)
);
