package org.zwischenraum.floor;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Everybody follows their own part of the floor, and of those who are in a space whom they see. */
@Component
class FloorTopics implements Topics {
    private final Spaces spaces;

    FloorTopics(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.standing().reaches(Standing.MEMBER) && (isOwn(viewer, topic) || isPeople(topic));
    }

    private static boolean isOwn(Viewer viewer, String topic) {
        return viewer.account().isPresent()
                && Echo.FLOOR.id(topic).or(() -> Echo.TODAY.id(topic)).equals(viewer.account());
    }

    private boolean isPeople(String topic) {
        return Sketches.PEOPLE.id(topic).flatMap(spaces::find).isPresent();
    }
}
