-- How many seek and give what, roughly: 0 stands for fewer than three. Nobody's name, and nothing to find one by.
create table theme (
    concept    text primary key,
    seeking    integer not null check (seeking in (0, 3, 5, 10, 20, 50, 100)),
    giving     integer not null check (giving in (0, 3, 5, 10, 20, 50, 100)),
    check (seeking + giving > 0)
);

-- One row: when the house was counted last.
create table theme_count (
    latest     boolean primary key default true check (latest),
    counted_at timestamptz not null
);
