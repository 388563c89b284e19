package org.zwischenraum.asks;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** The page of an ask follows its suggestions: for its author and for hosts. */
@Component
class AskTopics implements Topics {
    private static final Pattern SUGGESTIONS = Pattern.compile("asks/([0-9a-f-]{36})/suggestions");
    private final Asks asks;
    private final Members members;

    AskTopics(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        Matcher named = SUGGESTIONS.matcher(topic);
        if (!named.matches()) return false;
        Optional<Member> me = viewer.account().flatMap(members::find);
        UUID id = UUID.fromString(named.group(1));
        return me.isPresent()
                && asks.find(id, me.get())
                        .filter(ask -> ask.isBy(me.get()) || viewer.isHost())
                        .isPresent();
    }
}
