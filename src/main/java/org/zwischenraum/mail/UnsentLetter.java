package org.zwischenraum.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host may see of a letter that has not left: never its words, never its link.
 *
 * @param since when it was written
 * @param cause why it has not left yet; null when it simply waits
 * @param error the same as a line for whoever runs the program
 * @param refused whether the recipient's server has refused it for good, so that it is not tried again by itself
 */
public record UnsentLetter(
        UUID id,
        String recipient,
        String kind,
        Instant since,
        @Nullable Cause cause,
        @Nullable String error,
        boolean refused) {}
