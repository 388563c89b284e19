-- The room has a name of its own now; so have the words that lie in inboxes.
update notice set text_key = 'answers.notice.answered' where text_key = 'asks.notice.answered';
