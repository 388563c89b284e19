package org.zwischenraum.decisions;

import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;

/** Asked by {@code decisions}, answered by each module with matters that wait for somebody's yes or no. */
public interface Decidable {
    /** What the pages of such matters begin with, the id following: {@code /requests/}. */
    String place();

    /** What is asked; empty when it is not for this member, is answered, or over. */
    Optional<Question> question(UUID matter, Member me);

    /** The member says gladly to what was just found to be a question. */
    void gladly(UUID matter, Member me);

    /** The member says not this time; nobody else learns of it. */
    void notThisTime(UUID matter, Member me);
}
