package org.zwischenraum.floor;

import java.util.Map;
import java.util.UUID;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Words;

/**
 * Asked by floor, answered by rooms above: what a table is about just now. Nothing of it may rest on somebody whom the viewer
 * does not see.
 */
public interface TableSign {
    /**
     * What stands on a table.
     *
     * @param text in the viewer's words, short: "Fokuszeit, noch 24 Minuten"; may be empty
     * @param path the table's own page, or empty
     */
    record Sign(String text, String path) {}

    /** The signs of a space's tables, by table; those without one are left out. */
    Map<UUID, Sign> of(UUID space, Member me, Words words);
}
