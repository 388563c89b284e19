package org.zwischenraum.tokens;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program's right to act for an account.
 *
 * @param name what its owner calls it
 * @param usedAt when it was last used, to the hour; null when never
 */
record ApiToken(
        UUID id,
        UUID account,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    ApiToken {
        scopes = Set.copyOf(scopes);
    }

    boolean isGoodAt(Instant now) {
        return expiresAt.isAfter(now);
    }
}
