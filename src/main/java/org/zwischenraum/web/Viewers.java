package org.zwischenraum.web;

import java.util.Optional;
import java.util.UUID;

/** Asked by {@code web}, answered by the module that knows people: who is behind an account. */
public interface Viewers {
    /** The viewer behind an account; empty when the account may not come in any more. */
    Optional<Viewer> find(UUID account);
}
