package org.zwischenraum.floor;

import org.zwischenraum.presences.At;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Audience;

/** "Morgen ab zehn": a day on which somebody will come, beside their usual ones. */
record PlannedDay(
        UUID id, UUID member, UUID space, LocalDate day, Optional<LocalTime> from, At at, Audience audience) {}
