package org.zwischenraum.floor;

import gg.jte.Content;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Present;
import org.zwischenraum.web.Page;

/** Asked by floor, answered by rooms above: something two can do together who are both in this community, one of them here. */
public interface FloorDeed {
    /** Small numbers stand further to the front. */
    int order();

    /**
     * By member, a button or a small form; nothing for those with whom it does not fit. Asked once for all who are shown.
     *
     * @param here others, all of them seen by {@code me}
     */
    Map<UUID, Content> offers(Page page, Collection<Present> here, Member me);
}
