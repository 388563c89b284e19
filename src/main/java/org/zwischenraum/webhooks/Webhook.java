package org.zwischenraum.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address elsewhere to which the house tells what happens.
 *
 * @param secretHash of the secret that signs; the secret itself is kept nowhere
 * @param endedAt when the address answered that it is gone for good; null as long as it listens
 */
record Webhook(
        UUID id,
        URI url,
        Set<Event> events,
        byte[] secretHash,
        Instant madeAt,
        @Nullable Instant endedAt) {
    String path() {
        return "/hosting/webhooks/" + id;
    }

    /** The name of the machine that listens: what hosts recognise it by, without the rest, which may hold a key. */
    String host() {
        return url.getHost();
    }

    boolean hasEnded() {
        return endedAt != null;
    }
}
