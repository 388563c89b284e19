package org.zwischenraum.floor;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Asked by floor, answered by rooms above: a card on the floor's page. */
public interface FloorCard {
    /** Where it stands. */
    enum Place {
        /** Below one's own control, above the plan: what waits for an answer. */
        TOP,
        /** Between the plan and the list. */
        MIDDLE,
        /** Below the list. */
        END
    }

    Place place();

    /** Small numbers stand further up. */
    int order();

    /** What it shows to this viewer of this space; empty when there is nothing to show. */
    Optional<Content> show(Page page, UUID space, Member me);
}
