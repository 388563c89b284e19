-- Why it has not left, in one of a few words; hosts read it in their language.
alter table letter add column cause text;

-- Nobody but its reader knows that it was written.
alter table letter add column discreet boolean not null default false;
update letter set discreet = true where kind = 'inbox.notice';
