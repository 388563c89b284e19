package org.zwischenraum.chat;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbound.Repliable;
import org.zwischenraum.members.Member;

/** What is answered by mail to a letter about a message stands in the conversation. */
@Component
class ConversationReplies implements Repliable {
    private static final int LONGEST = 5000;
    private final Conversations conversations;
    private final Messages messages;

    ConversationReplies(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    @Override
    public String place() {
        return "/conversations/";
    }

    @Override
    public Outcome write(UUID id, String text, UUID matter, Member me) {
        Optional<Conversation> open = conversations.find(matter, me).filter(one -> mayWrite(one, me));
        if (open.isEmpty()) return Outcome.CLOSED;
        if (text.length() > LONGEST) return Outcome.TOO_LONG;
        messages.say(id, text, open.get(), me);
        return Outcome.WRITTEN;
    }

    private boolean mayWrite(Conversation conversation, Member me) {
        return !messages.isClosedTo(me, conversation) && !conversations.isWaiting(conversation, me);
    }
}
