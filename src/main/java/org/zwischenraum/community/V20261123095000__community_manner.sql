-- How the house speaks: the sign by which German texts mean everybody, and how people outside are addressed.
create table house_manner (
    only_one boolean primary key default true check (only_one),
    sign     text not null check (sign in ('STAR', 'COLON', 'BOTH')),
    formal   boolean not null
);

-- The letter that greets whoever joins.
alter table house_words drop constraint house_words_place_check;
alter table house_words add constraint house_words_place_check
    check (place in ('WELCOME', 'PRIVACY', 'CONDUCT', 'LETTER'));
