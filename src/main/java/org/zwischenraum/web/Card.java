package org.zwischenraum.web;

import gg.jte.Content;
import java.util.Optional;

/** A card of Today, of the room of asks, of one's own page or of the hosts' desk, contributed by the feature it belongs to. */
public interface Card {
    /** Where cards stand. */
    enum Place {
        TODAY,
        TODAY_ASIDE,
        ASKS,
        ME,
        DESK
    }

    Place place();

    /** From which standing on it may be seen; what lies on the desk is for hosts, unless it says so. */
    default Standing from() {
        return place() == Place.DESK ? Standing.HOST : Standing.GUEST;
    }

    /** Small numbers stand further up. */
    int order();

    /** What the card shows to this viewer; empty when there is nothing to show. */
    Optional<Content> show(Page page);
}
