package org.zwischenraum.inbound;

import java.util.UUID;
import org.zwischenraum.members.Member;

/** Asked by {@code inbound}, answered by each module whose matters can be answered by mail. */
public interface Repliable {
    /** What the pages of such matters begin with, the id following: {@code /conversations/}. */
    String place();

    /**
     * Writes what somebody answered, under the rules that hold on the page.
     *
     * @param id of what is written: the same mail has the same id, however often it comes
     */
    Outcome write(UUID id, String text, UUID matter, Member me);

    /** What became of an answer. */
    enum Outcome {
        WRITTEN,
        /** There is nothing to be written any more, or not now, or not by this member. */
        CLOSED,
        TOO_LONG
    }
}
