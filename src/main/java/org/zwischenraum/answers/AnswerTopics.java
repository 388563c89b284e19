package org.zwischenraum.answers;

import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** The page of an ask follows its answers for all who may see it. */
@Component
class AnswerTopics implements Topics {
    private static final TopicName ANSWERS = TopicName.of("asks/{id}/answers");
    private final Asks asks;
    private final Members members;

    AnswerTopics(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return ANSWERS.id(topic)
                .flatMap(ask -> viewer.account().flatMap(members::find).flatMap(me -> asks.find(ask, me)))
                .isPresent();
    }
}
