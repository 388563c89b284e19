package org.zwischenraum.floor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.At;
import org.zwischenraum.web.Ids;

/** "Morgen ab zehn." Seen by hosts and contacts, unless widened. */
record DayForm(
        @Nullable UUID space,

        @NotNull(message = "floor.problem.day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime from,

        @Nullable At at,
        @Nullable Audience audience) {
    PlannedDay planned(UUID usual, At usualAt, Member me) {
        return new PlannedDay(
                Ids.next(),
                me.id(),
                Objects.requireNonNullElse(space, usual),
                Objects.requireNonNull(day),
                Optional.ofNullable(from),
                Objects.requireNonNullElse(at, usualAt),
                seenBy());
    }

    private Audience seenBy() {
        if (audience == null || audience == Audience.ONLY_ME) return Audience.CONTACTS;
        return audience == Audience.PUBLIC ? Audience.MEMBERS : audience;
    }
}
