package org.zwischenraum.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in.
 *
 * @param emailConfirmedAt when a link sent there came back; null before
 */
public record Account(UUID id, String email, @Nullable Instant emailConfirmedAt, Instant createdAt) {}
