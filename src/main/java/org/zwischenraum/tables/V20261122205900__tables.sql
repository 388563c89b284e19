-- Each who sits at a table may say what it is about; everybody reads the newest of those whom they see. An empty one takes away
-- what its author read there.
alter table table_line drop constraint table_line_pkey;
alter table table_line add primary key (table_id, author_id);
alter table table_line drop constraint table_line_text_check;
alter table table_line add check (length(text) <= 140);
