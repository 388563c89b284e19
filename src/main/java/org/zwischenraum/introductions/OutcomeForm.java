package org.zwischenraum.introductions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.zwischenraum.text.Plain;

/** What became of it, in two sentences. */
record OutcomeForm(
        @NotBlank(message = "introductions.problem.outcome")
        @Size(max = 400, message = "introductions.problem.outcomeLong")
        String text) {
    OutcomeForm {
        text = Plain.text(text == null ? "" : text);
    }
}
