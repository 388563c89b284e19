package org.zwischenraum.cards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.entry.Token;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * @param id made when the form was shown, so that an answer sent twice stands once
 * @param back the secret by which it can be taken back; made when the form was shown, so that sending it twice leads to the same place
 */
record CardAnswerForm(
        UUID id,
        String back,

        @NotBlank(message = "cards.problem.name") @Size(max = 80, message = "cards.problem.nameLong")
        String name,

        @Size(max = 200, message = "cards.problem.reachLong")
        String reach,

        @NotBlank(message = "answers.problem.answer") @Size(max = 3000, message = "answers.problem.answerLong")
        String text,

        @Nullable Boolean open) {
    private static final int SECRET = 43;

    CardAnswerForm {
        id = id == null ? Ids.next() : id;
        back = back == null || back.length() != SECRET ? Token.fresh().text() : back;
        name = Plain.line(name == null ? "" : name);
        reach = Plain.line(reach == null ? "" : reach);
        text = Plain.text(text == null ? "" : text);
    }

    static CardAnswerForm empty() {
        return new CardAnswerForm(Ids.next(), "", "", "", "", false);
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }
}
