package org.zwischenraum.care;

import java.util.Optional;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.members.Member;

/**
 * An introduction by a host: that both said gladly, or that it is open. There is no third: a refusal is a silence.
 *
 * @param told what both agreed to tell
 */
record Became(Introduction introduction, Member one, Member other, Member host, Optional<String> told) {
    boolean isMade() {
        return introduction.isMade();
    }
}
