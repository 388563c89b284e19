package org.zwischenraum.roster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host wrote about somebody, for the other hosts; the member may read it.
 *
 * @param changedBy who changed it last; null when nobody did
 * @param version grows with each change, so that nobody overwrites unseen what another host wrote
 */
public record Note(
        UUID id,
        UUID member,
        String words,
        UUID by,
        Instant madeAt,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt,
        int version) {}
