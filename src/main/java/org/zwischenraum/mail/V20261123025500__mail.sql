-- While somebody hands a letter over nobody else does.
alter table letter add column trying_until timestamptz;
