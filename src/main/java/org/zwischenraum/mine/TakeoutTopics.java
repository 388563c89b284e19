package org.zwischenraum.mine;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Viewer;

/** Who takes everything along sees how far it has come. */
@Component
class TakeoutTopics implements Topics {
    static final TopicName NAME = TopicName.of("takeouts/{id}");
    private final Takeouts takeouts;

    TakeoutTopics(Takeouts takeouts) {
        this.takeouts = takeouts;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return NAME.id(topic).flatMap(takeouts::find).map(Takeout::member).equals(viewer.account());
    }
}
