package org.zwischenraum.circulars;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zwischenraum.roster.Filter;

/**
 * A letter from the hosts to many.
 *
 * @param readers how many were to get it when it was sent
 * @param left for how many it still waits
 */
record Circular(UUID id, String subject, String text, UUID by, Filter filter, Instant sentAt, int readers, int left) {
    List<String> paragraphs() {
        return paragraphs(text);
    }

    /** A paragraph ends at an empty line. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\n+"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    int gone() {
        return readers - left;
    }
}
