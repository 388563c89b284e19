-- Who wants to talk only through a relay. Of calls themselves nothing is kept.
create table call_relay_choice (
    member_id uuid primary key references member (id),
    chosen_at timestamptz not null
);
