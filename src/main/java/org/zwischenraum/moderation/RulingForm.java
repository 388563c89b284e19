package org.zwischenraum.moderation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;

/** What a host answers; whoever keeps to what was decided says why. */
record RulingForm(
        @Nullable Boolean granted,

        @Size(max = 1000, message = "moderation.problem.answerLong")
        String answer) {
    RulingForm {
        answer = Plain.text(answer == null ? "" : answer);
    }

    boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    boolean lacksWords() {
        return !isGranted() && answer.isEmpty();
    }
}
