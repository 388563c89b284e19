-- The room has a name of its own now; so have its jobs.
update job set kind = 'suggestions.askForMe' where kind = 'asks.askForMe';
update job set kind = 'suggestions.rematch' where kind = 'asks.rematch';
update job set kind = 'suggestions.lookAgain' where kind = 'asks.lookAgain';
-- What had not been delivered yet finds those who wait for it.
update event_publication set listener_id = 'org.zwischenraum.suggestions.WhenAskPosted.suggest(org.zwischenraum.asks.AskPosted)' where listener_id = 'org.zwischenraum.asks.WhenAskPosted.suggest(org.zwischenraum.asks.AskPosted)';
update event_publication set listener_id = 'org.zwischenraum.suggestions.WhenAskPosted.suggestAnew(org.zwischenraum.asks.AskChanged)' where listener_id = 'org.zwischenraum.asks.WhenAskPosted.suggestAnew(org.zwischenraum.asks.AskChanged)';
update event_publication set listener_id = 'org.zwischenraum.suggestions.WhenProfileChanged.lookAgain(org.zwischenraum.members.ProfileChanged)' where listener_id = 'org.zwischenraum.asks.WhenProfileChanged.lookAgain(org.zwischenraum.members.ProfileChanged)';
