-- What somebody writes against a decision about them is one thing, whether they may not come in or a text of theirs was hidden.
alter table appeal drop constraint appeal_pkey;
alter table appeal add column id uuid;
update appeal set id = suspension_id;
alter table appeal alter column id set not null;
alter table appeal add primary key (id);
alter table appeal alter column suspension_id drop not null;
alter table appeal add column hidden_text_id uuid references hidden_text (id);
alter table appeal add constraint appeal_against_one check (num_nonnulls(suspension_id, hidden_text_id) = 1);
alter table appeal add constraint appeal_suspension_once unique (suspension_id);
alter table appeal add constraint appeal_hidden_text_once unique (hidden_text_id);
alter table appeal rename column lifted to granted;

-- By which rule, in the words that its author reads; and whether the words stand where they stood when they were brought back.
alter table hidden_text add column rule text not null default '' check (length(rule) <= 8000);
alter table hidden_text add column put_back boolean;

-- What is written in place of hidden words can be hidden as well.
drop index hidden_text_once;
create index hidden_text_thing on hidden_text (kind, thing_id) where restored_at is null;
