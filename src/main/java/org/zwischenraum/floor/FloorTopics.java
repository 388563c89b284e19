package org.zwischenraum.floor;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Everybody follows the floor as they see it themselves. */
@Component
class FloorTopics implements Topics {
    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.standing().reaches(Standing.MEMBER)
                && Echo.FLOOR.id(topic).equals(viewer.account());
    }
}
