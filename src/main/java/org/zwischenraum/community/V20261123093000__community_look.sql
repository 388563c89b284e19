-- How the house looks: a colour that its hosts chose, as they chose it, and its picture in two sizes.
create table house_look (
    only_one boolean primary key default true check (only_one),
    accent   text check (accent ~ '^[0-9a-f]{6}$'),
    picture  uuid,
    sign     uuid,
    alt      text not null default '' check (length(alt) <= 200),
    check ((picture is null) = (sign is null))
);
