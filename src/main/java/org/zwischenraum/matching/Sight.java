package org.zwischenraum.matching;

import java.util.UUID;

/** What this asker may see now; a candidate none of whose lines is shown does not exist for the asker. */
@FunctionalInterface
public interface Sight {
    boolean shows(UUID candidate, Line line);

    static Sight ofEverything() {
        return (candidate, line) -> true;
    }
}
