package org.zwischenraum.chat;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** Those who take part follow their conversation. */
@Component
class ConversationTopics implements Topics {
    private static final TopicName CONVERSATION = TopicName.of("conversations/{id}");
    private final Conversations conversations;
    private final Members members;

    ConversationTopics(Conversations conversations, Members members) {
        this.conversations = conversations;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return CONVERSATION
                .id(topic)
                .flatMap(talk -> viewer.account().flatMap(members::find).flatMap(me -> conversations.find(talk, me)))
                .isPresent();
    }
}
