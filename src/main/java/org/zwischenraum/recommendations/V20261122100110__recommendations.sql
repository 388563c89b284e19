-- The room has a name of its own now; so have the words that lie in inboxes.
update notice set text_key = 'recommendations.notice.recommended' where text_key = 'asks.notice.recommended';
update notice set text_key = 'recommendations.notice.recommendedBecause' where text_key = 'asks.notice.recommendedBecause';
