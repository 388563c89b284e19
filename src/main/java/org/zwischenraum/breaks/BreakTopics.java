package org.zwischenraum.breaks;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Members follow the breaks of a space; what they then read is what they may see. */
@Component
class BreakTopics implements Topics {
    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.standing().reaches(Standing.MEMBER)
                && BreakNews.SPACE.id(topic).isPresent();
    }
}
