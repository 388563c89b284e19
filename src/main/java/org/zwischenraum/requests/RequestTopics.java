package org.zwischenraum.requests;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** The page of an ask follows those who could help for its author and for hosts. */
@Component
class RequestTopics implements Topics {
    private static final TopicName PEOPLE = TopicName.of("asks/{id}/suggestions");
    private final Asks asks;
    private final Members members;

    RequestTopics(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return PEOPLE.id(topic)
                .flatMap(ask -> viewer.account().flatMap(members::find).filter(me -> mayFollow(ask, me)))
                .isPresent();
    }

    private boolean mayFollow(UUID id, Member me) {
        return asks.find(id, me).filter(ask -> ask.isBy(me) || me.isHost()).isPresent();
    }
}
