package org.zwischenraum.breaks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.TopicName;

/** Tells open pages that something at the coffee machine or around lunch has changed; a wish that waits changes nothing. */
@Component
class BreakNews {
    static final TopicName SPACE = TopicName.of("breaks/{id}");
    private final Live live;
    private final Notices notices;

    BreakNews(Live live, Notices notices) {
        this.live = live;
        this.notices = notices;
    }

    /** Whoever looks at the space reads anew what they may see. */
    void changed(UUID space) {
        live.changed(SPACE.of(space));
    }

    /** Whoever waited may have turned to something else. */
    void begun(UUID member, UUID round) {
        notices.tell(Notice.to(member, "breaks.notice.round", "/floor").once("breaks.round:" + round));
    }
}
