package org.zwischenraum.days;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * What I did.
 *
 * @param id made when the form was shown, so that it is written once
 */
record DayForm(
        @Nullable UUID id,

        @NotBlank(message = "days.problem.words") @Size(max = 300, message = "days.problem.long")
        String words) {
    DayForm {
        words = words == null ? "" : Plain.line(words);
    }

    UUID number() {
        return id == null ? Ids.next() : id;
    }
}
