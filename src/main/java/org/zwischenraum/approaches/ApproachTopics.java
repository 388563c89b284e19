package org.zwischenraum.approaches;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Everybody follows what lies at their own place. */
@Component
class ApproachTopics implements Topics {
    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.standing().reaches(Standing.MEMBER)
                && Greetings.TOPIC
                        .id(topic)
                        .filter(id -> viewer.account().filter(id::equals).isPresent())
                        .isPresent();
    }
}
