package org.zwischenraum.live;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** Who may watch what, asked anew each time. */
@Component
class Rights {
    private static final int LONGEST_TOPIC = 200;
    private final ObjectProvider<Viewers> viewers;
    private final ObjectProvider<Topics> topics;
    private final Switches switches;

    Rights(ObjectProvider<Viewers> viewers, ObjectProvider<Topics> topics, Switches switches) {
        this.viewers = viewers;
        this.topics = topics;
        this.switches = switches;
    }

    /** Who is behind the account, if they may watch this. */
    Optional<Viewer> mayWatch(UUID account, String topic) {
        if (topic.length() > LONGEST_TOPIC) return Optional.empty();
        return viewer(account).filter(viewer -> mayWatch(viewer, topic));
    }

    /** Who is behind an account now; empty when they may not come in any more. */
    Optional<Viewer> viewer(UUID account) {
        return viewers.stream().flatMap(people -> people.find(account).stream()).findFirst();
    }

    private boolean mayWatch(Viewer viewer, String topic) {
        return topics.stream().filter(switches::isOwnerOn).anyMatch(module -> module.mayWatch(viewer, topic));
    }
}
