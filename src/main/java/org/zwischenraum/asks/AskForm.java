package org.zwischenraum.asks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;

/**
 * What somebody writes when they seek something. What is left out the house guesses or takes as usual.
 *
 * @param id made when the form was shown, so that a form sent twice makes one ask
 * @param version of the ask that is being changed
 * @param link that belongs to it, as it was typed
 * @param file a picture or file that belongs to it
 * @param withoutFile whether the present file goes
 * @param seen whether the author has seen what others will see of a discreet ask
 */
record AskForm(
        @Nullable UUID id,

        @NotBlank(message = "asks.problem.text") @Size(max = 300, message = "asks.problem.textLong")
        String text,

        @Size(max = 5000, message = "asks.problem.detailsLong")
        String details,

        @Size(max = 300, message = "asks.problem.secondLong")
        String secondLine,

        @Nullable Kind kind,
        @Nullable Language language,
        @Nullable TimeNeeded time,
        @Nullable Terms terms,
        @Nullable ForWhom audience,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate expiresOn,

        @Nullable Boolean askForMe,
        @Nullable Integer version,

        @Size(max = 500, message = "asks.problem.linkLong") String link,

        @Nullable MultipartFile file,
        @Nullable Boolean withoutFile,
        @Nullable Boolean seen) {
    AskForm {
        text = Plain.line(text == null ? "" : text);
        details = Plain.text(details == null ? "" : details);
        secondLine = Plain.line(secondLine == null ? "" : secondLine);
        link = Plain.line(link == null ? "" : link);
    }

    static AskForm empty(UUID id, String text) {
        return new AskForm(id, text, "", "", null, null, null, null, null, null, null, null, "", null, null, null);
    }

    /** The same with more words and a link, as somebody brought them along. */
    AskForm with(String details, String link) {
        return new AskForm(
                id,
                text,
                details,
                secondLine,
                kind,
                language,
                time,
                terms,
                audience,
                expiresOn,
                askForMe,
                version,
                link,
                file,
                withoutFile,
                seen);
    }

    static AskForm of(Ask ask) {
        return new AskForm(
                ask.id(),
                ask.text(),
                ask.details(),
                ask.secondLine(),
                ask.kind(),
                null,
                ask.time(),
                ask.terms(),
                ask.audience(),
                ask.expiresOn(),
                ask.askForMe(),
                ask.version(),
                ask.link(),
                null,
                null,
                null);
    }

    /** Of a discreet ask its author first sees what others will see. */
    boolean needsPreview() {
        return audience == ForWhom.DISCREET && !Boolean.TRUE.equals(seen);
    }

    /** Whether a file came along, which a browser does not send a second time. */
    boolean bringsFile() {
        return file != null && !file.isEmpty();
    }
}
