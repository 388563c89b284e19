package org.zwischenraum.tables;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Members follow any table; what they hear of it depends on whom they see. */
@Component
class TableTopics implements Topics {
    private final Plans plans;

    TableTopics(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        if (!topic.startsWith("tables/") || !viewer.standing().reaches(Standing.MEMBER)) return false;
        return TableNews.TABLE
                .id(topic)
                .or(() -> TableNews.TALK.id(topic))
                .filter(this::isThere)
                .isPresent();
    }

    private boolean isThere(UUID table) {
        return plans.table(table).isPresent();
    }
}
