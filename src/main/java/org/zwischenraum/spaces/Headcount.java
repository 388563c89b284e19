package org.zwischenraum.spaces;

import java.util.UUID;

/** Asked by {@code spaces}, answered by whoever knows who is here: how many are in the house whom everybody may see there. */
public interface Headcount {
    /** Only those whom every member sees: whoever chose a smaller audience or is apart from anybody is not counted. */
    int openlyInside(UUID space);
}
