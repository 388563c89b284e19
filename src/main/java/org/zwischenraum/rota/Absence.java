package org.zwischenraum.rota;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody is away, first and last day included. */
record Absence(UUID id, UUID member, LocalDate from, LocalDate until) {
    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
