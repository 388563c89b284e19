package org.zwischenraum.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.zwischenraum.settings.Settings;

/** What a house that has filled itself leaves beside its data for those who measure it: lists, each whole or not there. */
@Bench
class Handover {
    private final Settings settings;

    Handover(Settings settings) {
        this.settings = settings;
    }

    void leave(String name, Stream<String> lines) throws IOException {
        Path next = settings.data().path().resolve(name + ".next");
        Files.write(next, lines.toList());
        Files.move(next, next.resolveSibling(name));
    }
}
