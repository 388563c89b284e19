package org.zwischenraum.asks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Terms;

/**
 * An ask as the API shows it.
 *
 * @param author left out where the caller may not know who wrote it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskJson(
        UUID id,
        String url,
        Instant createdAt,
        @Nullable PersonJson author,
        Kind kind,
        String text,
        String details,
        String language,
        String secondLine,
        String link,
        TimeNeeded time,
        Terms terms,
        ForWhom audience,
        boolean discreet,
        boolean askForMe,
        LocalDate expiresOn,
        State state,
        int version) {
    /** Somebody, as far as a name goes. */
    public record PersonJson(UUID id, String name, String url) {
        public static PersonJson of(Member member, Url urls) {
            return new PersonJson(member.id(), member.name(), urls.to("/people/" + member.id()));
        }
    }

    /** Makes whole addresses of paths. */
    public interface Url {
        String to(String path);
    }

    public static AskJson of(Ask ask, @Nullable Member author, State state, Url urls) {
        return new AskJson(
                ask.id(),
                urls.to(ask.path()),
                ask.createdAt(),
                author == null ? null : PersonJson.of(author, urls),
                ask.kind(),
                ask.text(),
                ask.details(),
                ask.language().code(),
                ask.secondLine(),
                ask.link(),
                ask.time(),
                ask.terms(),
                ask.audience(),
                ask.isDiscreet(),
                ask.askForMe(),
                ask.expiresOn(),
                state,
                ask.version());
    }
}
