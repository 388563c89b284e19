package org.zwischenraum.floor;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.State;
import org.zwischenraum.text.Plain;

/**
 * How a program says that its member is here. What is left out is as it was the last time; an intention that is left out is
 * none, and a state that is left out is never open to talk.
 *
 * @param until how long the state will last
 * @param invisible whether nobody else is to see it
 * @param audience who is to see it, unless invisible
 */
record HereDraft(
        @Nullable UUID space,
        @Nullable At at,
        @Nullable State state,
        @Nullable Instant until,
        @Nullable UUID table,

        @Nullable @Size(max = 140, message = "floor.problem.intention")
        String intention,

        @Nullable Boolean invisible,
        @Nullable Audience audience) {

    Arrival over(Own own) {
        return new Arrival(
                Objects.requireNonNullElse(space, own.space()),
                Objects.requireNonNullElse(at, own.at()),
                stateOr(State.FOCUSED),
                Plain.line(Objects.requireNonNullElse(intention, "")),
                seenBy(own));
    }

    State stateOr(State usual) {
        return Objects.requireNonNullElse(state, usual);
    }

    private Audience seenBy(Own own) {
        if (Boolean.TRUE.equals(invisible)) return Audience.ONLY_ME;
        if (audience != null) return audience;
        // Who says that they are not invisible does not stay so because they were a moment ago.
        return own.audience() == Audience.ONLY_ME && invisible != null
                ? own.habit().audience()
                : own.audience();
    }
}
