package org.zwischenraum.leaving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;

/**
 * Who has gone or is about to, kept beside the database in a file of ids and times: a backup from before, put back, knows
 * nothing of it. It holds nothing by which a person could be recognised once their data are gone.
 */
@Component
class Departures {
    private final Settings settings;

    Departures(Settings settings) {
        this.settings = settings;
    }

    /** The last that was said of each. */
    Collection<Departure> all() {
        Map<UUID, Departure> last = new LinkedHashMap<>();
        lines().forEach(line -> Departure.of(line).ifPresent(departure -> last.put(departure.member(), departure)));
        return last.values();
    }

    /** Written so that it survives a power cut, before the database forgets anything. */
    synchronized void note(Departure departure) {
        try (var file = Files.newByteChannel(
                file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC)) {
            file.write(java.nio.ByteBuffer.wrap(
                    ("\n" + departure.line() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file() {
        return settings.data().departures();
    }
}
