package org.zwischenraum.inbox;

import java.util.UUID;

/** Asked by {@code inbox}, answered by modules that tell people elsewhere, beside letters, that something waits. */
public interface Ring {
    /** Whether this member wants to be told there. */
    boolean reaches(UUID reader);

    /** Tells them; the moment is one at which a letter would leave. */
    void ring(UUID reader);
}
