package org.zwischenraum.profiles;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.text.Plain;

/**
 * The answer to one question.
 *
 * @param unused whether suggestions must not rest on it
 * @param version of what I say about myself, as it was when the form was shown
 */
record AnswerForm(
        @Size(max = 1000, message = "profiles.problem.answerLong")
        String text,

        @Nullable Audience audience,
        @Nullable Boolean unused,
        @Nullable Integer version) {
    AnswerForm {
        text = Plain.text(text == null ? "" : text);
    }

    static AnswerForm of(Field field, Sheet sheet, Member me) {
        return new AnswerForm(sheet.says(field), sheet.audience(field), sheet.isUnused(field), me.version());
    }

    /** The same words, written beside what stands there by now. */
    AnswerForm beside(int present) {
        return new AnswerForm(text, audience, unused, present);
    }

    Audience audienceOr(Audience usual) {
        return audience == null ? usual : audience;
    }

    boolean isUnused() {
        return Boolean.TRUE.equals(unused);
    }
}
