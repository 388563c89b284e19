package org.zwischenraum.floor;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Words;

/** Asked by floor, answered by rooms above: what this viewer should know about some of those who are here. */
public interface FloorMark {
    /**
     * What a mark says.
     *
     * @param text in the viewer's words, short: "könnte bei deinem Anliegen helfen"
     * @param why the reason, or empty
     * @param path where it leads, or empty
     */
    record Mark(String text, String why, String path) {}

    /** Small numbers stand further to the front, and their people further up. */
    int order();

    /**
     * The marks, by member; those without one are left out.
     *
     * @param here whom {@code me} sees, without {@code me}
     */
    Map<UUID, Mark> of(Collection<Member> here, Member me, Words words);
}
