package org.zwischenraum.spaces;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.zwischenraum.text.Plain;

/** A day that is otherwise than its weekday, as a host types it; without times it is closed. */
record DayForm(
        @NotNull(message = "spaces.problem.day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        String opens,
        String closes,
        @Size(max = 120, message = "spaces.problem.tooLong") String reason) {
    DayForm {
        opens = opens == null ? "" : opens.strip();
        closes = closes == null ? "" : closes.strip();
        reason = reason == null ? "" : Plain.line(reason);
    }

    static DayForm empty() {
        return new DayForm(null, "", "", "");
    }

    @AssertTrue(message = "spaces.problem.half")
    boolean isTimesWhole() {
        return (opens.isEmpty() && closes.isEmpty()) || (isTime(opens) && isTime(closes));
    }

    LocalDate chosenDay() {
        return Objects.requireNonNull(day);
    }

    private static boolean isTime(String typed) {
        try {
            LocalTime.parse(typed);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
