-- What hosts and the operator did. Rows are only ever added; the yearly forgetting says so before it deletes.
create table audit_entry (
  id uuid primary key,
  actor uuid,
  action text not null,
  subject text not null,
  details jsonb not null,
  address text,
  at timestamptz not null
);
create index audit_entry_at on audit_entry (at desc, id desc);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('zwischenraum.audit_forgets', true) = 'on' then
    return old;
  end if;
  raise exception 'Lines of the audit log are neither changed nor removed';
end
$$;

create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_stays();
