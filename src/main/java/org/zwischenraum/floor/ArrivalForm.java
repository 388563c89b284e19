package org.zwischenraum.floor;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.State;
import org.zwischenraum.text.Plain;

/**
 * "Ich bin da." What is left out is as it was the last time.
 *
 * @param to where the form was shown
 */
record ArrivalForm(
        @Nullable UUID space,
        @Nullable At at,
        @Nullable State state,

        @Size(max = 140, message = "floor.problem.intention")
        String intention,

        @Nullable Audience audience,
        String to) {
    ArrivalForm {
        intention = Plain.line(intention == null ? "" : intention);
        to = to == null ? "/floor" : to;
    }

    /** Who did not say that they are open to talk is not shown as if they had. */
    Arrival over(Own own) {
        return new Arrival(
                Objects.requireNonNullElse(space, own.space()),
                Objects.requireNonNullElse(at, own.at()),
                state != null ? state : own.presence().map(Presence::state).orElse(State.FOCUSED),
                intention,
                Objects.requireNonNullElse(audience, own.audience()));
    }
}
