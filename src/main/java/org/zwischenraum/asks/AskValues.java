package org.zwischenraum.asks;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.LanguageGuess;
import org.zwischenraum.web.Invalid;

/** How what somebody wrote becomes the values of a row; what they left out is guessed, or as usual. */
@Component
class AskValues {
    private final Communities communities;
    private final Days days;

    AskValues(Communities communities, Days days) {
        this.communities = communities;
        this.days = days;
    }

    /** @param author of a new ask; null when an ask is changed, whose audience and language have been chosen already */
    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, AskForm form, @Nullable Member author) {
        Kind kind = form.kind() == null ? KindGuess.of(form.text()) : form.kind();
        return statement
                .param("kind", kind.name())
                .param("text", form.text())
                .param("details", form.details())
                .param("language", language(form, author).code())
                .param("second", form.secondLine())
                .param("link", WebLink.checked(form.link()))
                .param(
                        "time",
                        Objects.requireNonNullElse(form.time(), TimeNeeded.HOUR).name())
                .param(
                        "terms",
                        Objects.requireNonNullElse(form.terms(), Terms.OPEN).name())
                .param("audience", audience(form, author).name())
                .param("askForMe", Boolean.TRUE.equals(form.askForMe()))
                .param("expiresOn", expiresOn(form))
                .param("now", days.now());
    }

    private static ForWhom audience(AskForm form, @Nullable Member author) {
        if (form.audience() != null) return form.audience();
        return author != null && author.role() == Role.FRIEND ? ForWhom.FRIENDS : ForWhom.MEMBERS;
    }

    private Language language(AskForm form, @Nullable Member author) {
        if (form.language() != null) return form.language();
        Language usual = author == null ? communities.get().language() : author.language();
        return LanguageGuess.of(form.text()).orElse(usual);
    }

    private LocalDate expiresOn(AskForm form) {
        LocalDate today = days.today();
        if (form.expiresOn() == null) return today.plusDays(Ask.USUAL_DAYS);
        if (form.expiresOn().isBefore(today)) throw new Invalid("expiresOn", "asks.problem.past");
        if (form.expiresOn().isAfter(today.plusYears(1))) throw new Invalid("expiresOn", "asks.problem.far");
        return form.expiresOn();
    }
}
