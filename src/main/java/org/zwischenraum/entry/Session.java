package org.zwischenraum.entry;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody signed in on one device.
 *
 * @param device what the browser calls itself, shortened
 */
public record Session(UUID id, UUID account, String device, Instant startedAt, Instant seenAt) {}
