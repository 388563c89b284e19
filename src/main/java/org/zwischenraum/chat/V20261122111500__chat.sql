-- Who never wants to hear from whoever wrote first does not hear of it; the other cannot tell.
alter table conversation_member add column held boolean not null default false;
