-- Who has been greeted by the house's letter: nobody is greeted twice.
create table welcome_letter (
    member_id uuid primary key references member (id),
    sent_at   timestamptz not null
);
