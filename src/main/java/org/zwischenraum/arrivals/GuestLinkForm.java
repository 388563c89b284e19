package org.zwischenraum.arrivals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * What a member says to make a guest link, in the form as by the API.
 *
 * @param id made when the form was shown, so that sending it twice makes one link
 * @param space the house's first without it
 * @param fullName whether the guest reads the member's whole name
 */
record GuestLinkForm(
        UUID id,
        @Nullable UUID space,

        @NotNull(message = "arrivals.problem.day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate day,

        @Nullable UUID table,

        @Size(max = 500, message = "arrivals.problem.words") String words,

        @Nullable Boolean fullName) {
    GuestLinkForm {
        id = id == null ? Ids.next() : id;
        words = Plain.text(words == null ? "" : words);
    }

    boolean isFullName() {
        return Boolean.TRUE.equals(fullName);
    }
}
