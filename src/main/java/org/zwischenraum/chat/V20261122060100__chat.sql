-- A message's id is made when its form is shown; what was said when is told by the time.
drop index message_conversation;
create index message_conversation on message (conversation_id, sent_at, id);
