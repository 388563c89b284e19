package org.zwischenraum.inbound;

import java.util.List;
import java.util.Optional;

/**
 * A mail as far as the house looks at it.
 *
 * @param id its Message-ID, or a fingerprint of the mail when it has none
 * @param from the one address from which it says that it comes; empty when there is none, or several
 * @param tags of the reply addresses to which it was sent
 * @param isAutomatic whether a machine wrote it, or it went to a list
 * @param text what was written, quotes and signature still in it
 * @param hasFiles whether something was attached
 * @param bounce what it says of a letter that could not be delivered
 */
record Incoming(
        String id,
        Optional<String> from,
        List<String> tags,
        boolean isAutomatic,
        String text,
        boolean hasFiles,
        Optional<Bounce> bounce) {
    Incoming {
        tags = List.copyOf(tags);
    }

    /** Says nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "Incoming[…]";
    }
}
