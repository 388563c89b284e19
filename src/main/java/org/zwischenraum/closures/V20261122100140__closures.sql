-- The room has a name of its own now; so have the words that lie in inboxes.
update notice set text_key = 'closures.notice.helped' where text_key = 'asks.notice.helped';
update notice set text_key = 'closures.notice.helpedDiscreetly' where text_key = 'asks.notice.helpedDiscreetly';
update notice set text_key = 'closures.notice.thanks' where text_key = 'asks.notice.thanks';
update notice set text_key = 'closures.notice.thanksDiscreetly' where text_key = 'asks.notice.thanksDiscreetly';
update notice set text_key = 'closures.notice.ending' where text_key = 'asks.notice.ending';
update job set kind = 'closures.reminder' where kind = 'asks.reminder';
