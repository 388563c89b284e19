-- Who is here had its room within the floor's: what waits under its former names goes on under the new ones.
insert into job (id, kind, subject, due)
  select gen_random_uuid(), 'presences.' || substring(kind from 7), subject, due from job
  where kind in ('floor.stay', 'floor.connectionLoss')
  on conflict (kind, subject) do nothing;
delete from job where kind in ('floor.stay', 'floor.connectionLoss', 'floor.movementRemoval');
update notice set text_key = 'presences.notice.still' where text_key = 'floor.notice.still';
-- Open pages read everything anew after an upgrade, so nobody misses what these would have told.
delete from event_publication where event_type in ('org.zwischenraum.floor.Arrived', 'org.zwischenraum.floor.Left',
  'org.zwischenraum.floor.PresenceChanged', 'org.zwischenraum.floor.HereChanged');
