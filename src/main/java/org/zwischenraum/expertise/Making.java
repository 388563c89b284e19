package org.zwischenraum.expertise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Changes;
import org.zwischenraum.members.Changes.Position;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.retrieval.LineIndex;
import org.zwischenraum.settings.Settings;

/** Opens the index that an earlier start has left, or makes it from the database: one directory for each way of reading. */
@Component
class Making {
    private final Path directory;
    private final Helpers helpers;
    private final Changes changes;

    Making(Settings settings, Helpers helpers, Changes changes) {
        this.directory = settings.data().index();
        this.helpers = helpers;
        this.changes = changes;
    }

    /** What was left; empty when there is none, or it follows another database. */
    Optional<Followed> left(Understanding understanding) throws IOException {
        // Asked first: a database that is away would leave an opened index behind.
        String source = changes.now().source();
        LineIndex index = LineIndex.open(place(understanding), understanding);
        Optional<Followed> found = index.position()
                .map(Followed::position)
                .filter(position -> position.source().equals(source))
                .map(position -> new Followed(index, position, helpers, changes));
        if (found.isEmpty()) index.close();
        return found;
    }

    /** Reads everybody. What changes meanwhile is followed from where it began. */
    Followed anew(Understanding understanding) throws IOException {
        Position position = changes.now();
        LineIndex index = LineIndex.anew(place(understanding), understanding);
        try {
            Followed made = new Followed(index, position, helpers, changes);
            made.fill();
            made.commit();
            return made;
        } catch (IOException | RuntimeException failed) {
            index.close();
            throw failed;
        }
    }

    /** How many there are to be read. */
    int people() {
        return helpers.all().size();
    }

    /** Removes what was read in other ways. */
    void clear(Understanding kept) {
        try (Stream<Path> places = Files.list(directory)) {
            places.filter(place -> !place.equals(place(kept))).forEach(Making::remove);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes whatever was read. */
    void forget() {
        remove(directory);
    }

    private static void remove(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path place(Understanding understanding) {
        return directory.resolve(understanding.fingerprint());
    }
}
