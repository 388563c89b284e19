package org.zwischenraum.answers;

import java.time.Instant;
import java.util.UUID;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.members.Member;

/**
 * A reply on the page of an ask, from which others learn too.
 *
 * @param text at most 3,000 characters
 */
public record Answer(UUID id, UUID ask, UUID member, String text, Instant writtenAt) {
    public boolean isBy(Member someone) {
        return member.equals(someone.id());
    }

    /** Whether this viewer may know who wrote it: who sought discreetly stays unnamed when they answer below. */
    public boolean namesAuthorTo(Member viewer, Ask about) {
        return !member.equals(about.author()) || about.namesAuthorTo(viewer);
    }
}
