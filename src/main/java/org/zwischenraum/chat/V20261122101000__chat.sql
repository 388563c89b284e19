-- Whoever wrote first, where nobody brought the two together; the other has agreed once they have answered.
alter table conversation add column begun_by uuid references member (id);
