package org.zwischenraum.imports;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.web.Viewer;

/** The host who takes a file in sees how far it has come. */
@Component
class ImportTopics implements Topics {
    private static final Pattern TOPIC = Pattern.compile("imports/([0-9a-f-]{36})");
    private final ImportFiles files;

    ImportTopics(ImportFiles files) {
        this.files = files;
    }

    static String of(UUID file) {
        return "imports/" + file;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        Matcher named = TOPIC.matcher(topic);
        Optional<UUID> file = named.matches() ? Optional.of(UUID.fromString(named.group(1))) : Optional.empty();
        return viewer.isHost()
                && file.flatMap(files::find).map(ImportFile::host).equals(viewer.account());
    }
}
