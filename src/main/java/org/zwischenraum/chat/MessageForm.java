package org.zwischenraum.chat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/** @param id made when the form was shown, so that a message sent twice is said once */
record MessageForm(
        @NotNull UUID id,

        @NotBlank(message = "chat.problem.text") @Size(max = 5000, message = "chat.problem.long")
        String text) {
    MessageForm {
        id = id == null ? Ids.next() : id;
        text = Plain.text(text == null ? "" : text);
    }

    static MessageForm empty() {
        return new MessageForm(Ids.next(), "");
    }
}
