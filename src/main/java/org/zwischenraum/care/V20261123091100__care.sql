-- What somebody was told and said about being missed. Before they were told, no week is kept.
create table care_choice (
    member_id    uuid primary key references member (id),
    told_at      timestamptz not null,
    answered_at  timestamptz,
    refused_at   timestamptz
);

-- The Monday of the week in which somebody was here at last, visible to hosts; one row for each, forgotten after twelve weeks.
create table care_week (
    member_id    uuid primary key references member (id),
    week         date not null,
    put_away_at  timestamptz
);
create index care_week_week on care_week (week) where put_away_at is null;
