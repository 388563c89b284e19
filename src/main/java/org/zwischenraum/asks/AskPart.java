package org.zwischenraum.asks;

import gg.jte.Content;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/**
 * What a module above shows on the page of an ask; asked by {@code asks}, answered by each that has something to add.
 * Parts of one place stand in the order that Spring gives their beans.
 */
public interface AskPart {
    /** Where it stands. */
    enum Place {
        /** In the row of buttons below the ask's own words: what this viewer can do with it first of all. */
        DEEDS,
        /** At the end of the ask's own words: what else one can do with it. */
        HEAD,
        /** Between the ask and the people who could help. */
        MIDDLE,
        /** Those who could help. */
        PEOPLE,
        /** What others say to it. */
        TALK,
        /** Below the answers of members; read again whenever somebody has answered. */
        ANSWERS,
        /** At the end, and where members recommend somebody: ways to people who are not here. */
        END
    }

    Place place();

    /**
     * What it shows; empty when there is nothing to show.
     *
     * @param ask looked up for {@code me}
     */
    Optional<Content> show(Ask ask, Member me, Page page);
}
