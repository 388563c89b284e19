package org.zwischenraum.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;

/**
 * An introduction as one viewer sees it. It holds the viewer's own answer and nobody else's.
 *
 * @param others the two, or for one of them only the other; nobody as long as neither may be named to the other
 * @param headline what the other says about themselves, for one of the two; may be empty
 * @param since when it was proposed, or when it reached this viewer
 * @param own what the viewer answered themselves
 * @param asksNow whether an answer is waited for
 * @param conversation where the three talk, once it is made
 */
record Seen(
        Introduction introduction,
        Member introducer,
        List<Member> others,
        String headline,
        Instant since,
        State state,
        Optional<Answer> own,
        boolean asksNow,
        boolean isByViewer,
        Optional<UUID> conversation) {
    boolean isNameless() {
        return others.isEmpty();
    }

    /** What the introducer wrote; words about two people tell who they are. */
    String words() {
        return isNameless() ? "" : introduction.words();
    }

    Member other() {
        return others.getFirst();
    }
}
