package org.zwischenraum.syncs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought along.
 *
 * @param host who brought it; null when it lay in the folder
 * @param content empty once it is worked
 * @param report empty until then
 */
record Run(
        UUID id,
        Source source,
        String name,
        String hash,
        byte[] content,
        @Nullable UUID host,
        Instant madeAt,
        @Nullable Instant workedAt,
        int people,
        Optional<Report> report) {
    /** What came of it. */
    record Report(List<Change> changes, List<Roll.Fault> rejected) {
        boolean isEmpty() {
            return changes.isEmpty();
        }
    }

    boolean isWorked() {
        return workedAt != null;
    }
}
