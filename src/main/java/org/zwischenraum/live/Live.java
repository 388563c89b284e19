package org.zwischenraum.live;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.AfterCommit;

/** Tells open pages that something has changed. */
@Component
public class Live {
    private final Hub hub;

    Live(Hub hub) {
        this.hub = hub;
    }

    /**
     * Tells everybody who watches this topic, after the commit of the present transaction, or at once when there is none.
     * Each topic is told at most once a second; the last change is never lost.
     */
    public void changed(String topic) {
        AfterCommit.run(() -> hub.changed(topic));
    }

    /** Lets go of the pages that came in by this session or token, since it has ended. */
    public void end(UUID proof) {
        AfterCommit.run(() -> hub.end(proof));
    }
}
