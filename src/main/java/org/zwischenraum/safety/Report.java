package org.zwischenraum.safety;

import java.time.Instant;
import java.util.UUID;

/** What somebody told the hosts about somebody. */
record Report(UUID id, UUID by, UUID about, String words, Instant madeAt) {}
