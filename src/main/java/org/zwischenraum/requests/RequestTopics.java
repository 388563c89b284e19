package org.zwischenraum.requests;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** The page of an ask follows those who could help for its author and for hosts. */
@Component
class RequestTopics implements Topics {
    private static final Pattern PEOPLE = Pattern.compile("asks/([0-9a-f-]{36})/suggestions");
    private final Asks asks;
    private final Members members;

    RequestTopics(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        Matcher named = PEOPLE.matcher(topic);
        if (!named.matches()) return false;
        return viewer.account()
                .flatMap(members::find)
                .filter(me -> asks.find(UUID.fromString(named.group(1)), me)
                        .filter(ask -> ask.isBy(me) || me.isHost())
                        .isPresent())
                .isPresent();
    }
}
