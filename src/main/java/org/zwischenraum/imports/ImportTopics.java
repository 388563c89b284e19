package org.zwischenraum.imports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Viewer;

/** The host who takes a file in sees how far it has come. */
@Component
class ImportTopics implements Topics {
    private static final TopicName TOPIC = TopicName.of("imports/{id}");
    private final ImportFiles files;

    ImportTopics(ImportFiles files) {
        this.files = files;
    }

    static String of(UUID file) {
        return TOPIC.of(file);
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.isHost()
                && TOPIC.id(topic).flatMap(files::find).map(ImportFile::host).equals(viewer.account());
    }
}
