package org.zwischenraum.chat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** Those who take part follow their conversation. */
@Component
class ConversationTopics implements Topics {
    private static final Pattern CONVERSATION = Pattern.compile("conversations/([0-9a-f-]{36})");
    private final Conversations conversations;
    private final Members members;

    ConversationTopics(Conversations conversations, Members members) {
        this.conversations = conversations;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        Matcher named = CONVERSATION.matcher(topic);
        if (!named.matches()) return false;
        UUID id = UUID.fromString(named.group(1));
        return viewer.account()
                .flatMap(members::find)
                .flatMap(me -> conversations.find(id, me))
                .isPresent();
    }
}
