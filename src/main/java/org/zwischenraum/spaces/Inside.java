package org.zwischenraum.spaces;

import java.util.UUID;

/** Asked by {@code spaces}, answered by whoever knows who is here: is this member in the house at this moment, in person? */
public interface Inside {
    boolean isInside(UUID member, UUID space);
}
