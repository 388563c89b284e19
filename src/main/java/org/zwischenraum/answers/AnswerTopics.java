package org.zwischenraum.answers;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** The page of an ask follows its answers for all who may see it. */
@Component
class AnswerTopics implements Topics {
    private static final Pattern ANSWERS = Pattern.compile("asks/([0-9a-f-]{36})/answers");
    private final Asks asks;
    private final Members members;

    AnswerTopics(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        Matcher named = ANSWERS.matcher(topic);
        if (!named.matches()) return false;
        return viewer.account()
                .flatMap(members::find)
                .flatMap(me -> asks.find(UUID.fromString(named.group(1)), me))
                .isPresent();
    }
}
