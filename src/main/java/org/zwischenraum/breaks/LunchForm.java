package org.zwischenraum.breaks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * "12:30, vier Plätze".
 *
 * @param id made when the form was shown, so that it invites once
 * @param at hours and minutes on the wall of the house, {@code 12:30}
 */
record LunchForm(
        @Nullable UUID id,

        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "breaks.problem.time")
        String at,

        @NotNull(message = "breaks.problem.places")
        @Min(value = 1, message = "breaks.problem.places")
        @Max(value = 12, message = "breaks.problem.places")
        @Nullable
        Integer places,

        @Size(max = 120, message = "breaks.problem.words") String words) {
    LunchForm {
        at = at == null ? "" : at.strip();
        words = words == null ? "" : Plain.line(words);
    }

    UUID number() {
        return id == null ? Ids.next() : id;
    }

    /** @throws java.time.format.DateTimeParseException when it is none; only asked of a form without problems */
    LocalTime time() {
        return LocalTime.parse(at);
    }
}
