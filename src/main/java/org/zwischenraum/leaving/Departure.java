package org.zwischenraum.leaving;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody goes, or after all does not: a line of the file of departures.
 *
 * @param at when everything of theirs goes or went; null when they stay
 */
record Departure(UUID member, @Nullable Instant at) {
    private static final String STAYS = "stays";

    String line() {
        return member + " " + (at == null ? STAYS : at.toString());
    }

    /** What a line says; nothing when it was cut off while it was written. */
    static Optional<Departure> of(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 2) return Optional.empty();
        try {
            Instant at = parts[1].equals(STAYS) ? null : Instant.parse(parts[1]);
            return Optional.of(new Departure(UUID.fromString(parts[0]), at));
        } catch (DateTimeParseException | IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }
}
