package org.zwischenraum.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zwischenraum.web.Viewer;

/** A module for tests whose topics may be watched by whom it is told. */
class Stage implements Topics {
    final Set<UUID> audience = ConcurrentHashMap.newKeySet();

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return topic.startsWith("stage/")
                && viewer.account().filter(audience::contains).isPresent();
    }
}
