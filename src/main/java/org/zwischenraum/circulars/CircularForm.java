package org.zwischenraum.circulars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * What a host writes to many.
 *
 * @param id made when the form was shown: sent twice, it leaves once
 */
record CircularForm(
        @Nullable UUID id,

        @NotBlank(message = "circulars.problem.subject") @Size(max = 120, message = "circulars.problem.subjectLong")
        String subject,

        @NotBlank(message = "circulars.problem.text") @Size(max = 8000, message = "circulars.problem.textLong")
        String text) {
    CircularForm {
        subject = Plain.line(subject == null ? "" : subject);
        text = Plain.text(text == null ? "" : text);
    }

    static CircularForm blank() {
        return new CircularForm(Ids.next(), "", "");
    }

    UUID idOrNew() {
        return id == null ? Ids.next() : id;
    }
}
