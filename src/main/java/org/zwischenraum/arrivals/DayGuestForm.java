package org.zwischenraum.arrivals;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;

/**
 * What a guest chooses to show, and their word that it may stand here for the day.
 *
 * @param unseen whether they want to be seen and counted by nobody
 */
record DayGuestForm(
        @Size(max = 60, message = "arrivals.problem.nameLong")
        String name,

        @Size(max = 140, message = "arrivals.problem.line") String line,
        @Nullable Boolean unseen,
        @Nullable Boolean agreed) {
    DayGuestForm {
        name = Plain.line(name == null ? "" : name);
        line = Plain.line(line == null ? "" : line);
    }

    static DayGuestForm empty() {
        return new DayGuestForm("", "", false, false);
    }

    static DayGuestForm of(DayGuest guest) {
        return new DayGuestForm(guest.name(), guest.line(), !guest.isShown(), true);
    }

    boolean isUnseen() {
        return Boolean.TRUE.equals(unseen);
    }

    boolean hasAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    /** Where the message stands: at the name. */
    boolean lacksName() {
        return !isUnseen() && name.isEmpty();
    }
}
