package org.zwischenraum.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.zwischenraum.text.Plain;

/** What somebody writes against a decision about them. */
record AppealForm(
        @NotBlank(message = "moderation.problem.appeal") @Size(max = 2000, message = "moderation.problem.appealLong")
        String words) {
    AppealForm {
        words = Plain.text(words == null ? "" : words);
    }

    static AppealForm blank() {
        return new AppealForm("");
    }
}
