package org.zwischenraum.rota;

import java.time.Instant;
import java.util.UUID;

/** Something that lies on the desk. */
record Waiting(String kind, UUID id, Instant since) {
    /** By which a notice about it is told once to each. */
    String mark() {
        return "rota." + kind + ":" + id;
    }
}
