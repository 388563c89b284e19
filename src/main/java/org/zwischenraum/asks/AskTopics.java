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

/** The page of an ask follows its answers for all who may see it, its suggestions for its author and for hosts. */
@Component
class AskTopics implements Topics {
    private static final Pattern ANSWERS = Pattern.compile("asks/([0-9a-f-]{36})/answers");
    private static final Pattern SUGGESTIONS = Pattern.compile("asks/([0-9a-f-]{36})/suggestions");
    private final Asks asks;
    private final Members members;

    AskTopics(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return named(ANSWERS, topic, viewer).isPresent()
                || named(SUGGESTIONS, topic, viewer)
                        .filter(ask -> viewer.isHost()
                                || viewer.account().filter(ask.author()::equals).isPresent())
                        .isPresent();
    }

    /** The ask that a topic of this form names, if it is for this viewer. */
    private Optional<Ask> named(Pattern form, String topic, Viewer viewer) {
        Matcher named = form.matcher(topic);
        if (!named.matches()) return Optional.empty();
        Optional<Member> me = viewer.account().flatMap(members::find);
        return me.flatMap(member -> asks.find(UUID.fromString(named.group(1)), member));
    }
}
