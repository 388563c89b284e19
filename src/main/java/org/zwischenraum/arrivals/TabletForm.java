package org.zwischenraum.arrivals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** @param id made when the form was shown, so that sending it twice makes one tablet */
record TabletForm(
        UUID id,

        @NotBlank(message = "arrivals.problem.tablet") @Size(max = 60, message = "arrivals.problem.tabletLong")
        String name,

        @Nullable UUID space) {
    TabletForm {
        id = id == null ? Ids.next() : id;
        name = Plain.line(name == null ? "" : name);
    }

    static TabletForm empty() {
        return new TabletForm(Ids.next(), "", null);
    }
}
