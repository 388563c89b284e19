package org.zwischenraum.joining;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/**
 * Somebody who asked to join and waits for a yes.
 *
 * @param invitation by which they came; empty when they came by themselves
 * @param confirmedAt when the link sent to their address came back; null before
 */
record Joiner(
        UUID id,
        Optional<UUID> invitation,
        String name,
        String email,
        Language language,
        String words,
        Instant agreedAt,
        @Nullable Instant confirmedAt) {}
