-- Who may read an ask although it is not meant for all of their standing: because they are asked about it.
create table ask_reader (
    ask_id     uuid not null references ask (id),
    member_id  uuid not null references member (id),
    since      timestamptz not null,
    primary key (ask_id, member_id)
);

insert into ask_reader (ask_id, member_id, since) select ask_id, member_id, made_at from request where delivered;
