-- What became of an introduction is a module of its own; what was under way keeps its way.
update notice set text_key = 'outcomes.notice.asked' where text_key = 'introductions.notice.outcome';
update notice set text_key = 'outcomes.notice.written' where text_key = 'introductions.notice.outcomeWritten';
update job set kind = 'outcomes.ask' where kind = 'introductions.askForOutcome';
