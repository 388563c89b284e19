package org.zwischenraum.phonecalls;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * @param id made when the form was shown: sent twice, it is asked once
 * @param about what about; may be empty
 */
record AskForm(
        @NotNull UUID id,

        @Size(max = 300, message = "phonecalls.problem.long")
        String about) {
    AskForm {
        id = id == null ? Ids.next() : id;
        about = Plain.line(about == null ? "" : about);
    }

    static AskForm empty() {
        return new AskForm(Ids.next(), "");
    }
}
