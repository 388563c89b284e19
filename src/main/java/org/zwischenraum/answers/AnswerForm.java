package org.zwischenraum.answers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** @param id made when the form was shown, so that an answer sent twice stands once */
record AnswerForm(
        UUID id,

        @NotBlank(message = "answers.problem.answer") @Size(max = 3000, message = "answers.problem.answerLong")
        String text) {
    AnswerForm(@Nullable UUID id, @Nullable String text) {
        this.id = id == null ? Ids.next() : id;
        this.text = Plain.text(text == null ? "" : text);
    }
}
