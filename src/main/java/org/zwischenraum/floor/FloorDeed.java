package org.zwischenraum.floor;

import gg.jte.Content;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.web.Page;

/** Asked by floor, answered by rooms above: something two can do together who are both in this community, one of them here. */
public interface FloorDeed {
    /** Small numbers stand further to the front. */
    int order();

    /**
     * A button, or a small form; empty when it does not fit these two.
     *
     * @param presence somebody else's, seen by {@code me}
     */
    Optional<Content> offer(Page page, Presence presence, Member who, Member me);
}
