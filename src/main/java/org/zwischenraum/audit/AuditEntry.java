package org.zwischenraum.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param actor the account that acted; null for the operator at the command line and for the program itself
 * @param action what was done, as the key of a text: {@code entry.linkHandedOut}
 * @param subject the id of the thing or person it was done to
 * @param address from where, if by the network
 */
public record AuditEntry(
        UUID id,
        @Nullable UUID actor,
        String action,
        String subject,
        Map<String, String> details,
        @Nullable String address,
        Instant at) {}
