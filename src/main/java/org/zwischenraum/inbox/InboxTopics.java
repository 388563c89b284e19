package org.zwischenraum.inbox;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Viewer;

/** Everybody follows their own inbox, and nobody else's. */
@Component
class InboxTopics implements Topics {
    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.account().map(Notices::topic).filter(topic::equals).isPresent();
    }
}
