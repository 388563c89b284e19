package org.zwischenraum.syncs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source last said of somebody.
 *
 * @param member who they are in the house; null while nobody
 * @param missingSince since when they are no longer in the list; null while they are
 */
record Listed(
        UUID id,
        Source source,
        String print,
        @Nullable UUID member,
        String email,
        String name,
        Facts facts,
        @Nullable Instant missingSince,
        @Nullable Instant forgottenAt) {
    boolean isForgotten() {
        return forgottenAt != null;
    }

    boolean says(Line line) {
        return name.equals(line.name()) && email.equals(line.email()) && facts.equals(line.facts());
    }
}
