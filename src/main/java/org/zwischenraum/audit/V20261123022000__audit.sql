-- Whoever goes for good is named in no line any more; besides that, lines are still neither changed nor removed.
create or replace function audit_entry_stays() returns trigger language plpgsql as $$
begin
  if current_setting('zwischenraum.audit_forgets', true) = 'on' then
    if tg_op = 'DELETE' then
      return old;
    end if;
    return new;
  end if;
  raise exception 'Lines of the audit log are neither changed nor removed';
end
$$;
