-- Whom of the house a question about the same name means: by then they may be called otherwise, or another by the same name.
alter table sync_question add column candidate_id uuid references member (id);
