package org.zwischenraum.community;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/**
 * What somebody outside has written to the house.
 *
 * @param place where the thing is that it is about, for example a page's address; may be empty
 * @param name may be empty
 * @param email may be empty; then nobody can answer
 * @param settledAt when a host was done with it; null before
 * @param answer what was answered by mail; may be empty
 */
public record Enquiry(
        UUID id,
        Kind kind,
        String text,
        String place,
        String name,
        String email,
        Language language,
        Instant madeAt,
        @Nullable Instant settledAt,
        String answer) {
    /** What it is about. Illegal content is reported as article 16 of the Digital Services Act says. */
    public enum Kind {
        QUESTION,
        PRIVACY,
        ILLEGAL,
        /** Sexual abuse of children: who reports it need not say who they are. */
        ABUSE;

        public boolean isReport() {
            return this == ILLEGAL || this == ABUSE;
        }
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public boolean canBeAnswered() {
        return !email.isEmpty();
    }
}
