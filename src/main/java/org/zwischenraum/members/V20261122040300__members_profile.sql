-- What somebody can be found by, one row for each thing that has its own audience. Kept by the database itself,
-- so that it is right whoever writes.
create table member_line (
    member_id uuid not null references member (id),
    field     text not null,
    text      text not null,
    folded    text generated always as (fold(text)) stored,
    document  tsvector generated always as (search_document(text)) stored,
    primary key (member_id, field)
);
create index member_line_document on member_line using gin (document);
create index member_line_folded on member_line using gin (folded gin_trgm_ops);

create function member_says() returns trigger language plpgsql as $$
begin
    delete from member_line where member_id = new.id and field not like 'offer:%';
    insert into member_line (member_id, field, text)
    select new.id, said.field, said.text
    from (values ('NAME', new.name), ('HEADLINE', new.headline), ('SITTING_ON', new.sitting_on), ('GOALS', new.goals),
                 ('EXPERIENCE', new.experience), ('HORIZON', new.horizon), ('CONTRIBUTION', new.contribution))
         as said (field, text)
    where said.text <> '';
    return null;
end $$;
create trigger member_says after insert or update of name, headline, sitting_on, goals, experience, horizon, contribution
    on member for each row execute function member_says();

create function member_gives() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from member_line where member_id = old.member_id and field = 'offer:' || old.id;
    end if;
    if tg_op <> 'DELETE' then
        insert into member_line (member_id, field, text) values (new.member_id, 'offer:' || new.id, new.text);
    end if;
    return null;
end $$;
create trigger member_gives after insert or update of text or delete
    on offer for each row execute function member_gives();

update member set name = name;
update offer set text = text;

-- When somebody last answered or put off one of the questions, so that they come one at a time.
create table member_question (
    member_id uuid not null references member (id),
    field     text not null,
    at        timestamptz not null,
    put_off   boolean not null,
    primary key (member_id, field)
);

-- What somebody told the hosts about somebody.
create table report (
    id         uuid primary key,
    by_id      uuid not null references member (id),
    about_id   uuid not null references member (id),
    words      text not null check (length(words) between 1 and 2000),
    made_at    timestamptz not null,
    settled_at timestamptz,
    settled_by uuid references member (id),
    check (by_id <> about_id)
);
create index report_open on report (made_at) where settled_at is null;

-- What others wrote down for somebody, to be confirmed by themselves; settled ones stay, so that nothing is proposed twice.
create table member_draft (
    id         uuid primary key,
    member_id  uuid not null references member (id),
    what       text not null,
    text       text not null,
    by_id      uuid references member (id),
    made_at    timestamptz not null,
    settled_at timestamptz,
    unique (member_id, what, text)
);

-- What the hosts sort members by; each member sees their own.
alter table member add tags text[] not null default '{}';
