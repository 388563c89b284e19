package org.zwischenraum.asks;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;

/**
 * What a program sends to post an ask, or to change one; in a change, what is left out stays as it was.
 *
 * @param link an address of the web that belongs to it
 * @param discreet the same as the audience {@code discreet}
 * @param version of the ask as it was read; a change of another version is a conflict, one without it counts as the latest
 */
record AskDraft(
        @Nullable Kind kind,

        @Nullable @Size(max = 300, message = "asks.problem.textLong")
        String text,

        @Nullable @Size(max = 5000, message = "asks.problem.detailsLong")
        String details,

        @Nullable String language,

        @Nullable @Size(max = 300, message = "asks.problem.secondLong")
        String secondLine,

        @Nullable ForWhom audience,
        @Nullable TimeNeeded time,
        @Nullable Terms terms,
        @Nullable LocalDate expiresOn,
        @Nullable Boolean discreet,
        @Nullable Boolean askForMe,
        @Nullable Integer version,

        @Nullable @Size(max = 500, message = "asks.problem.linkLong")
        String link) {
    /** A new ask. */
    AskForm asNew() {
        return checked(new AskForm(
                Ids.next(),
                or(text, ""),
                or(details, ""),
                or(secondLine, ""),
                kind,
                spoken(),
                time,
                terms,
                forWhom(),
                expiresOn,
                askForMe,
                null,
                or(link, ""),
                null,
                null,
                null));
    }

    /** The ask with what this draft says. */
    AskForm over(Ask ask) {
        return checked(new AskForm(
                ask.id(),
                or(text, ask.text()),
                or(details, ask.details()),
                or(secondLine, ask.secondLine()),
                or(kind, ask.kind()),
                or(spoken(), ask.language()),
                or(time, ask.time()),
                or(terms, ask.terms()),
                or(forWhom(), ask.audience()),
                or(expiresOn, ask.expiresOn()),
                or(askForMe, ask.askForMe()),
                version,
                or(link, ask.link()),
                null,
                null,
                null));
    }

    private @Nullable ForWhom forWhom() {
        return Boolean.TRUE.equals(discreet) ? ForWhom.DISCREET : audience;
    }

    private @Nullable Language spoken() {
        if (language == null) return null;
        return Language.find(language).orElseThrow(() -> new Invalid("language", "asks.problem.language"));
    }

    private static AskForm checked(AskForm form) {
        if (Plain.line(form.text()).isEmpty()) throw new Invalid("text", "asks.problem.text");
        return form;
    }

    private static <T> T or(@Nullable T said, T usual) {
        return said == null ? usual : said;
    }
}
