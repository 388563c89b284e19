package org.zwischenraum.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told the hosts about somebody.
 *
 * @param what the text that it is about; null when it is about the person
 * @param quote what that text said at that time; may be empty
 * @param decision null while it waits
 * @param note what the host who decided left for the others; may be empty
 */
public record Report(
        UUID id,
        UUID by,
        UUID about,
        String words,
        Instant madeAt,
        @Nullable Handle what,
        String quote,
        @Nullable Decision decision,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt,
        String note) {
    Optional<Handle> text() {
        return Optional.ofNullable(what);
    }
}
