-- What concerns one person is looked up for them and for hosts.
create index audit_entry_subject on audit_entry (subject, at desc);
