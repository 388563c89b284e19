package org.zwischenraum.upkeep;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The time of day in the house at which a backup is due; what was missed then is due until it is done. */
record BackupHour(LocalTime at, ZoneId zone) {
    boolean isDue(Instant now, Optional<Instant> latest) {
        return latest.filter(made -> !made.isBefore(last(now))).isEmpty();
    }

    /** The last time at which one was due. */
    private Instant last(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(at).atZone(zone);
        return (today.isAfter(local)
                        ? local.toLocalDate().minusDays(1).atTime(at).atZone(zone)
                        : today)
                .toInstant();
    }
}
