package org.zwischenraum.push;

import java.time.Instant;
import java.util.UUID;

/**
 * A device that is told when something waits.
 *
 * @param endpoint where its push service takes messages for it
 * @param publicKey for which messages are encrypted: a point of P-256, uncompressed
 * @param secret with which they are encrypted too, 16 bytes
 * @param serverKey the public key of this house, as the service was told it; only who signs with it is heard
 * @param device what its browser called itself
 */
record Subscription(
        UUID id,
        UUID member,
        String endpoint,
        byte[] publicKey,
        byte[] secret,
        byte[] serverKey,
        String device,
        Instant madeAt) {
    /** The address is a capability: whoever knows it and the keys can make the device ring. */
    @Override
    public String toString() {
        return "Subscription[" + id + "]";
    }
}
