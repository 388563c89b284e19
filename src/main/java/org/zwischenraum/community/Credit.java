package org.zwischenraum.community;

import java.util.Optional;

/** Work of others that this house uses and whose authors are to be named; shown on the imprint. A bean of the module that uses it. */
@FunctionalInterface
public interface Credit {
    /** The key of the sentence that names them; empty while nothing of it is used. */
    Optional<String> sentence();
}
