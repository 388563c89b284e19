package org.zwischenraum.floor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Audience;
import org.zwischenraum.presences.At;

/** "Morgen ab zehn": a day on which somebody will come, beside their usual ones. */
record PlannedDay(
        UUID id, UUID member, UUID space, LocalDate day, Optional<LocalTime> from, At at, Audience audience) {}
