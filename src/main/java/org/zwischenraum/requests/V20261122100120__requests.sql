-- The room has a name of its own now; so have the words that lie in inboxes.
update notice set text_key = 'requests.notice.requested' where text_key = 'asks.notice.requested';
update notice set text_key = 'requests.notice.requestedDiscreetly' where text_key = 'asks.notice.requestedDiscreetly';
update notice set text_key = 'requests.notice.accepted' where text_key = 'asks.notice.accepted';
update notice set text_key = 'requests.notice.disclosed' where text_key = 'asks.notice.disclosed';
-- What had not been delivered yet finds those who wait for it.
update event_publication set event_type = 'org.zwischenraum.requests.RequestAccepted' where event_type = 'org.zwischenraum.asks.RequestAccepted';
update event_publication set listener_id = 'org.zwischenraum.requests.WhenRequestAccepted.bringTogether(org.zwischenraum.requests.RequestAccepted)' where listener_id = 'org.zwischenraum.asks.WhenRequestAccepted.bringTogether(org.zwischenraum.asks.RequestAccepted)';
