package org.zwischenraum.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskJson;
import org.zwischenraum.members.Member;

/**
 * An answer as the API shows it.
 *
 * @param author left out where the caller may not know who wrote it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(UUID id, String url, Instant createdAt, AskJson.@Nullable PersonJson author, String text) {
    static AnswerJson of(Answer answer, Ask about, @Nullable Member author, AskJson.Url urls) {
        return new AnswerJson(
                answer.id(),
                urls.to(about.path() + "#answers"),
                answer.writtenAt(),
                author == null ? null : AskJson.PersonJson.of(author, urls),
                answer.text());
    }
}
