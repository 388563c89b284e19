package org.zwischenraum.outcomes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.zwischenraum.text.Plain;

/** What became of it, in two sentences. */
record OutcomeForm(
        @NotBlank(message = "outcomes.problem.text") @Size(max = 400, message = "outcomes.problem.long")
        String text) {
    OutcomeForm {
        text = Plain.text(text == null ? "" : text);
    }
}
