package org.zwischenraum.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of somebody's day.
 *
 * @param words what they wrote; empty where {@code about} says it
 * @param about the person met, the ask, or the space: looked up through the reader whenever it is shown
 */
record Entry(UUID id, LocalDate day, Kind kind, String words, Optional<UUID> about, Instant notedAt) {
    /** What a line tells. */
    enum Kind {
        HERE,
        DONE,
        MET,
        ASKED,
        ANSWERED
    }
}
